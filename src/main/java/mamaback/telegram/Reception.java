package mamaback.telegram;

import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import mamaback.chat.Inbox;
import mamaback.chat.Responder;
import mamaback.chat.Sharing;

/** Who takes what comes from Telegram. */
public record Reception(Responder responder, Inbox inbox, ChatChanges changes, Sharing sharing) {
  private static final ChatChanges NOBODY =
      new ChatChanges() {
        @Override
        public void left(ChatId chat) {
          // Nothing is kept that would have to end.
        }

        @Override
        public void reached(ChatId chat) {
          // Nothing is kept that would end.
        }

        @Override
        public void moved(ChatId from, ChatId to) {
          // Nothing is kept that would have to move.
        }
      };

  /** A reception of the only instance. */
  public Reception(Responder responder, Inbox inbox, ChatChanges changes) {
    this(responder, inbox, changes, Sharing.ALONE);
  }

  /** A reception that keeps nothing over a restart. */
  public static Reception inMemory(Responder responder) {
    return new Reception(responder, new SeenUpdates(), NOBODY);
  }
}
