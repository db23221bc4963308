package mamaback.telegram;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mamaback.chat.ChatClaims;
import mamaback.chat.ChatId;
import mamaback.chat.Inbox;
import mamaback.chat.Inbox.Item;
import mamaback.chat.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in updates where several instances are given them, also those of one chat. What came is in
 * the inbox of all; the instance that has a chat answers what waits in it, in order. Thread-safe.
 */
final class SharedIntake {
  private static final Logger LOG = LoggerFactory.getLogger(SharedIntake.class);

  private final ChatQueues queues;
  private final Tasks tasks;
  private final Inbox inbox;
  private final ChatClaims claims;

  /** Chats that have a visit before them, which will see whatever is kept until it begins. */
  private final Set<ChatId> expecting = ConcurrentHashMap.newKeySet();

  /** Handled, but that could not be noted yet. */
  private final Set<Long> unnoted = ConcurrentHashMap.newKeySet();

  private volatile boolean isStopping;

  SharedIntake(ChatQueues queues, Tasks tasks, Reception reception) {
    this.queues = queues;
    this.tasks = tasks;
    this.inbox = reception.inbox();
    this.claims = reception.sharing().claims();
  }

  /** Keeps {@code delivered} and sees to it that it is answered, by whichever instance. */
  void take(PolledUpdates.Polled delivered) throws InterruptedException {
    Optional<ChatId> chat = delivered.update().flatMap(tasks::find).map(Tasks.Task::chat);
    Item item = new Item(delivered.id(), chat, delivered.content());
    boolean isFresh = !inbox.add(List.of(item)).isEmpty();
    if (isFresh && chat.isPresent()) {
      visit(chat.get());
    }
  }

  /** Looks after what waits, since the instance that took it in may have died. */
  void resume() throws InterruptedException {
    for (ChatId chat : inbox.chatsWaiting()) {
      visit(chat);
    }
  }

  /** Begins nothing more; it is kept for the next start or another instance. */
  void stop() {
    isStopping = true;
  }

  private void visit(ChatId chat) throws InterruptedException {
    if (expecting.add(chat)) {
      queues.submit(chat.value(), () -> answer(chat));
    }
  }

  /**
   * Answers what waits in {@code chat}. An instance that finds the chat taken leaves what it kept
   * to the one that has it, which therefore looks once more after it gave the chat back.
   */
  private void answer(ChatId chat) {
    expecting.remove(chat);
    try {
      boolean wasOurs = answerInTurn(chat);
      while (wasOurs && mayGoOn() && inbox.next(chat).isPresent()) {
        wasOurs = answerInTurn(chat);
      }
    } catch (RuntimeException e) {
      LOG.error("a chat is left for later: {}", Trouble.of(e));
    }
  }

  private boolean answerInTurn(ChatId chat) {
    if (!claims.take(chat)) {
      return false;
    }
    try {
      Optional<Item> next = inbox.next(chat);
      while (next.isPresent()) {
        answer(next.get());
        next = following(chat);
      }
      return true;
    } finally {
      claims.giveBack(chat);
    }
  }

  /** Asks for the chat again: with its session to the store, an instance loses its chats. */
  private Optional<Item> following(ChatId chat) {
    return mayGoOn() && claims.take(chat) ? inbox.next(chat) : Optional.empty();
  }

  private boolean mayGoOn() {
    return !isStopping && !queues.isBrokenOff();
  }

  /** Gives up what fails, so that it does not hold up the chat. */
  private void answer(Item item) {
    if (!unnoted.contains(item.id())) {
      try {
        PollUpdates.read(item.content()).flatMap(tasks::find).ifPresent(task -> task.work().run());
        unnoted.add(item.id());
      } catch (RuntimeException e) {
        LOG.error("an update was given up: {}", Trouble.of(e));
      }
    }
    if (queues.isBrokenOff()) {
      // Its reply may not have been sent.
      return;
    }
    inbox.answered(item.id());
    unnoted.remove(item.id());
  }
}
