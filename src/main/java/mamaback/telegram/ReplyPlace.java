package mamaback.telegram;

import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.chat.Replies;
import mamaback.chat.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a reply where it belongs: below, or into a message that is there already. */
record ReplyPlace(TelegramMessenger messenger, Replies replies) {
  private static final Logger LOG = LoggerFactory.getLogger(ReplyPlace.class);

  Delivery deliver(Received received, OutgoingMessage reply) {
    ChatId chat = received.event().chat();
    Optional<Received.Tapped> tapped = received.tapped();
    if (reply.swap().isPresent()) {
      return swapped(received, reply);
    }
    if (reply.placement() == Placement.IN_PLACE && tapped.isPresent()) {
      return messenger.replace(chat, tapped.get().message(), reply);
    }
    return received.origin().isPresent()
        ? toMessage(chat, received.origin().get(), reply)
        : messenger.send(chat, reply);
  }

  /** The buttons change first, so that a second tap finds them changed. */
  private Delivery swapped(Received received, OutgoingMessage reply) {
    ChatId chat = received.event().chat();
    boolean saysMore = !reply.text().isEmpty();
    Optional<Delivery> changed =
        received.tapped().map(tapped -> messenger.swap(chat, tapped, reply.swap().get()));
    if (changed.isPresent() && !saysMore) {
      return changed.get();
    }
    return messenger.send(
        chat, saysMore ? reply : OutgoingMessage.of(reply.swap().get().otherwise()));
  }

  /** Who edits her message finds its answer edited. */
  private Delivery toMessage(ChatId chat, Received.Origin origin, OutgoingMessage reply) {
    Optional<Integer> earlier = origin.isEdited() ? earlier(chat, origin) : Optional.empty();
    if (earlier.isPresent()) {
      return messenger.replace(chat, earlier.get(), reply);
    }
    TelegramMessenger.Posted posted = messenger.post(chat, reply, inGroup(origin));
    posted.id().ifPresent(id -> note(chat, origin, id));
    return posted.delivery();
  }

  /** Puts {@code reply} below what is there, whatever it replies to. */
  Delivery below(Received received, OutgoingMessage reply) {
    Optional<Integer> question = received.origin().flatMap(ReplyPlace::inGroup);
    return messenger.post(received.event().chat(), reply, question).delivery();
  }

  private static Optional<Integer> inGroup(Received.Origin origin) {
    return origin.isInGroup() ? Optional.of(origin.id()) : Optional.empty();
  }

  /** Where it cannot be looked up her edit is answered anew, which is better than an apology. */
  private Optional<Integer> earlier(ChatId chat, Received.Origin origin) {
    try {
      return replies.find(chat, origin.id());
    } catch (RuntimeException e) {
      LOG.error("an earlier answer was not found: {}", Trouble.of(e));
      return Optional.empty();
    }
  }

  private void note(ChatId chat, Received.Origin origin, int reply) {
    try {
      replies.note(chat, origin.id(), reply);
    } catch (RuntimeException e) {
      LOG.error("an answer cannot be edited later: {}", Trouble.of(e));
    }
  }
}
