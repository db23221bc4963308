package mamaback.chat;

/** Learns what becomes of chats. Thread-safe. */
public interface ChatChanges {
  /** She blocked the bot, or it was put out of the group: nothing can be sent there any more. */
  void left(ChatId chat);

  /** Something arrived there, or she takes the bot back. */
  void reached(ChatId chat);

  /** A group got a new id. */
  void moved(ChatId from, ChatId to);
}
