package mamaback.chat;

/** Something that a person did in a chat. */
public sealed interface IncomingEvent {
  ChatId chat();

  /** A written message, commands included, exactly as she wrote it. */
  record Message(ChatId chat, String text) implements IncomingEvent {
    @Override
    public String toString() {
      return "Message[masked]";
    }
  }

  /** A picture, voice message, sticker or file, with what was written beside it, or "". */
  record Attachment(ChatId chat, String caption) implements IncomingEvent {
    @Override
    public String toString() {
      return "Attachment[masked]";
    }
  }

  /** A tapped button; {@code data} comes from outside and may hold anything. */
  record ButtonPress(ChatId chat, String data) implements IncomingEvent {
    @Override
    public String toString() {
      return "ButtonPress[masked]";
    }
  }
}
