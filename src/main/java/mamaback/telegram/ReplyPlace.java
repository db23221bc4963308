package mamaback.telegram;

import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.chat.Replies;

/** Puts a reply where it belongs: below, or into a message that is there already. */
record ReplyPlace(TelegramMessenger messenger, Replies replies) {
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
    Optional<Integer> earlier =
        origin.isEdited() ? replies.find(chat, origin.id()) : Optional.empty();
    if (earlier.isPresent()) {
      return messenger.replace(chat, earlier.get(), reply);
    }
    Optional<Integer> inGroup = origin.isInGroup() ? Optional.of(origin.id()) : Optional.empty();
    TelegramMessenger.Posted posted = messenger.post(chat, reply, inGroup);
    posted.id().ifPresent(id -> replies.note(chat, origin.id(), id));
    return posted.delivery();
  }
}
