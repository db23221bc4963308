package mamaback.chat;

/** Carries messages to chats. Reports every outcome as a value; never throws. Thread-safe. */
public interface Messenger {
  Delivery send(ChatId chat, OutgoingMessage message);
}
