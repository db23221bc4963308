package mamaback.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mamaback.chat.ChatId;
import mamaback.chat.Inbox;
import mamaback.chat.Inbox.Item;
import mamaback.chat.Leadership;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes updates in: keeps them in the inbox, then hands them to the queues of their chats. What is
 * in the inbox and was not answered, because the process was killed or the reply was broken off by
 * a stop, is answered after a restart; where it was killed between an answer and its note, that
 * answer is given twice, since a warning that comes twice does no harm and one that is lost does.
 */
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Inbox inbox;
  private final ChatQueues queues;
  private final Tasks tasks;
  private final Leadership leadership;
  private final Set<Long> inWork = ConcurrentHashMap.newKeySet();

  Intake(ChatQueues queues, Tasks tasks, Reception reception) {
    this.queues = queues;
    this.tasks = tasks;
    this.inbox = reception.inbox();
    this.leadership = reception.sharing().leadership();
  }

  /** Whether this instance is the one that takes updates in. */
  boolean isOurs() {
    return leadership.isOurs();
  }

  /** Queues what another process took in and did not answer. */
  void resume() throws InterruptedException {
    LOG.info("polling for messages");
    List<Item> waiting = inbox.waiting();
    if (!waiting.isEmpty()) {
      LOG.info("answering {} updates that were taken in before", waiting.size());
    }
    for (Item item : waiting) {
      Optional<Tasks.Task> task = PollUpdates.read(item.content()).flatMap(tasks::find);
      if (task.isEmpty()) {
        // Another version of the program took it in, and this one cannot read it.
        inbox.answered(item.id());
      }
      queue(item.id(), task);
    }
  }

  /** Takes in those of {@code polled} that are new. */
  void take(List<PolledUpdates.Polled> polled) throws InterruptedException {
    List<Item> items = new ArrayList<>();
    for (PolledUpdates.Polled one : polled) {
      Optional<ChatId> chat = one.update().flatMap(tasks::find).map(Tasks.Task::chat);
      items.add(new Item(one.id(), chat, one.content()));
    }
    Set<Long> fresh = inbox.add(items);
    for (PolledUpdates.Polled one : polled) {
      if (fresh.contains(one.id())) {
        queue(one.id(), one.update().flatMap(tasks::find));
      }
    }
    long unreadable = polled.stream().filter(one -> one.update().isEmpty()).count();
    if (unreadable > 0) {
      LOG.warn("skipped {} updates that cannot be read", unreadable);
    }
  }

  private void queue(long id, Optional<Tasks.Task> task) throws InterruptedException {
    if (task.isPresent() && inWork.add(id)) {
      queues.submit(task.get().chat().value(), () -> run(id, task.get().work()));
    }
  }

  private void run(long id, Runnable work) {
    try {
      work.run();
      if (!queues.isBrokenOff()) {
        inbox.answered(id);
      }
    } finally {
      inWork.remove(id);
    }
  }
}
