package mamaback.playground;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Something that the page shows. Times are in ISO 8601. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
sealed interface ChatEvent {
  /** Somebody opened the bot's chat. */
  record Joined(User user) implements ChatEvent {}

  /** A user wrote; {@code attachment} names what she sent beside, or is "". */
  record Written(long chat, long message, String text, String attachment, String at)
      implements ChatEvent {}

  /** The bot sent a message. */
  record Sent(long chat, long message, Content content, String at) implements ChatEvent {}

  /** The bot put another content into a message. */
  record Edited(long chat, long message, Content content) implements ChatEvent {}

  /** The bot took a message away. */
  record Deleted(long chat, long message) implements ChatEvent {}

  /** The bot is about to write. */
  record Typing(long chat) implements ChatEvent {}

  /** The bot noticed a tap; {@code text} is shown for a moment, or is "". */
  record TapAnswered(long chat, String text) implements ChatEvent {}

  /** The bot named its commands to those who speak {@code language}, or to all others. */
  record Menu(String language, List<Command> commands) implements ChatEvent {
    /** A command of the menu. */
    record Command(String name, String description) {}
  }

  /** The bot said what it is there for. */
  record Described(String description) implements ChatEvent {}

  /** A curator may see how the bot came to its next reply. */
  record Noted(long chat, Insight insight) implements ChatEvent {}

  /** The bot's clock was put forward. */
  record ClockMoved(String now) implements ChatEvent {}

  /**
   * What stands in a message of the bot.
   *
   * @param files at most one
   */
  record Content(List<Piece> text, List<List<Key>> keyboard, List<File> files) {
    /** A file in a message; the page asks for its bytes by {@code id}. */
    record File(long id, String name, int size, boolean isPicture) {}
  }
}
