package mamaback.telegram;

import java.util.Optional;
import java.util.Set;
import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Something that became of a chat. */
sealed interface ChatChange {
  /** Bot API, ChatMember.status: blocked, or put out of the group. */
  Set<String> GONE = Set.of("kicked", "left");

  ChatId chat();

  /** Nothing can be sent there any more. */
  record Left(ChatId chat) implements ChatChange {}

  /** She takes the bot back, or it was let into the group or channel. */
  record Reached(ChatId chat) implements ChatChange {}

  /** The group goes on under another id. */
  record Moved(ChatId chat, ChatId to) implements ChatChange {}

  /** Tells {@code changes} of it. */
  default void tell(ChatChanges changes) {
    switch (this) {
      case Left(ChatId chat) -> changes.left(chat);
      case Reached(ChatId chat) -> changes.reached(chat);
      case Moved(ChatId chat, ChatId to) -> changes.moved(chat, to);
    }
  }

  /** The change in {@code update}; empty where it tells of none. */
  static Optional<ChatChange> read(Update update) {
    if (update.getMyChatMember() != null) {
      ChatId chat = new ChatId(update.getMyChatMember().getChat().getId());
      String status = update.getMyChatMember().getNewChatMember().getStatus();
      return Optional.of(GONE.contains(status) ? new Left(chat) : new Reached(chat));
    }
    return Optional.ofNullable(update.getMessage())
        .filter(message -> message.getMigrateToChatId() != null)
        .map(
            message ->
                new Moved(
                    new ChatId(message.getChatId()), new ChatId(message.getMigrateToChatId())));
  }
}
