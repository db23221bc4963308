package mamaback.chat;

/** Something that a person did in a chat. */
public sealed interface IncomingEvent {
  ChatId chat();

  Sender sender();

  /** A written message, commands included, exactly as she wrote it. */
  record Message(ChatId chat, String text, Sender sender) implements IncomingEvent {
    public Message(ChatId chat, String text) {
      this(chat, text, Sender.LOCAL);
    }

    @Override
    public String toString() {
      return "Message[masked]";
    }
  }

  /** A picture, voice message, sticker or file, with what was written beside it, or "". */
  record Attachment(ChatId chat, String caption, Sender sender) implements IncomingEvent {
    public Attachment(ChatId chat, String caption) {
      this(chat, caption, Sender.LOCAL);
    }

    @Override
    public String toString() {
      return "Attachment[masked]";
    }
  }

  /** Where she is, sent by herself. Used at once and never kept. */
  record Location(ChatId chat, Coordinates at, Sender sender) implements IncomingEvent {
    @Override
    public String toString() {
      return "Location[masked]";
    }
  }

  /** A tapped button; {@code data} comes from outside and may hold anything. */
  record ButtonPress(ChatId chat, String data, Sender sender) implements IncomingEvent {
    public ButtonPress(ChatId chat, String data) {
      this(chat, data, Sender.LOCAL);
    }

    @Override
    public String toString() {
      return "ButtonPress[masked]";
    }
  }
}
