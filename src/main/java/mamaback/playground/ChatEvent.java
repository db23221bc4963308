package mamaback.playground;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Something that the page shows. Times are in ISO 8601. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
sealed interface ChatEvent {
  /** Somebody opened the bot's chat. */
  record Joined(User user) implements ChatEvent {}

  /** A group was made, with the bot in it. */
  record Founded(Group group) implements ChatEvent {}

  /** A user wrote. */
  record Written(long chat, long message, Said said, String at) implements ChatEvent {}

  /** A user put other words into a message of hers. */
  record Rewritten(long chat, long message, List<Piece> text) implements ChatEvent {}

  /** The bot may write there, or not any more. */
  record Admitted(long chat, String by, boolean isIn) implements ChatEvent {}

  /**
   * The bot sent a message.
   *
   * @param replyTo the message that it answers, or 0
   */
  record Sent(long chat, long message, Content content, long replyTo, String at)
      implements ChatEvent {}

  /** The bot put another content into a message. */
  record Edited(long chat, long message, Content content) implements ChatEvent {}

  /** The bot took a message away. */
  record Deleted(long chat, long message) implements ChatEvent {}

  /** The bot is about to write. */
  record Typing(long chat) implements ChatEvent {}

  /** The bot noticed a tap; {@code text} is shown for a moment, or is "". */
  record TapAnswered(long chat, String text) implements ChatEvent {}

  /** The bot offers cards for what {@code user} typed behind its name. */
  record CardsOffered(long user, String query, List<Card> cards) implements ChatEvent {
    /** A card as it is offered; its text is shown when it is chosen. */
    record Card(String id, String title, String description) {}
  }

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
   * What a user sent.
   *
   * @param replyTo the message that it answers, or 0
   * @param isCard whether she chose it from the bot's cards
   */
  record Said(long user, List<Piece> text, Enclosure enclosure, long replyTo, boolean isCard) {}

  /**
   * What she sent beside words.
   *
   * @param type such as {@code photo}; "" for nothing
   * @param label what tells it from others of its type
   */
  record Enclosure(String type, String label) {
    static final Enclosure NONE = new Enclosure("", "");
  }
}
