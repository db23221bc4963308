package mamaback.telegram;

import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import mamaback.chat.Inbox;
import mamaback.chat.Responder;
import mamaback.chat.Sharing;

/** Receptions of the only instance. */
public final class Receptions {
  private Receptions() {}

  /** One that keeps nothing over a restart. */
  public static Reception inMemory(Responder responder) {
    return alone(responder, new SeenUpdates(), new NothingChanges());
  }

  /** One that keeps what comes in {@code inbox}. */
  static Reception alone(Responder responder, Inbox inbox, ChatChanges changes) {
    return new Reception(responder, inbox, changes, Sharing.ALONE);
  }

  /** Nothing is kept that would have to end or move. */
  private record NothingChanges() implements ChatChanges {
    @Override
    public void left(ChatId chat) {
      // Nothing has to end.
    }

    @Override
    public void reached(ChatId chat) {
      // Nothing would end.
    }

    @Override
    public void moved(ChatId from, ChatId to) {
      // Nothing has to move.
    }
  }
}
