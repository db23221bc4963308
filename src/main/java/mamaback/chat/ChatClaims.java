package mamaback.chat;

/**
 * Keeps two instances from answering one chat at the same time, so that its order holds. What an
 * instance has ends with it. Thread-safe, where one thread at a time works in a chat.
 */
public interface ChatClaims {
  /** Only one instance, so each chat is its own. */
  ChatClaims UNRIVALLED =
      new ChatClaims() {
        @Override
        public boolean take(ChatId chat) {
          return true;
        }

        @Override
        public void giveBack(ChatId chat) {
          // Nobody else waits for it.
        }
      };

  /** Whether {@code chat} is this instance's from now on, or still; false where another has it. */
  boolean take(ChatId chat);

  /** Lets others take {@code chat}; does nothing where it is not this instance's. */
  void giveBack(ChatId chat);
}
