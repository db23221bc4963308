package mamaback.store;

import java.util.HashSet;
import java.util.Set;
import mamaback.chat.ChatClaims;
import mamaback.chat.ChatId;

/**
 * A chat is the instance's whose session holds an advisory lock with the chat's id (52 bits by the
 * Bot API, so it cannot meet the lock of the leader). All locks of an instance are in one session.
 */
final class PostgresClaims implements ChatClaims, AutoCloseable {
  private final LockSession session;
  private final Set<ChatId> held = new HashSet<>();

  PostgresClaims(String url) {
    this.session = new LockSession(url);
  }

  @Override
  public synchronized boolean take(ChatId chat) {
    if (!session.isAlive()) {
      held.clear();
      session.renew();
    }
    boolean isOurs = held.contains(chat) || session.hasLock(chat.value());
    if (isOurs) {
      held.add(chat);
    }
    return isOurs;
  }

  @Override
  public synchronized void giveBack(ChatId chat) {
    if (held.remove(chat)) {
      session.letGo(chat.value());
    }
  }

  @Override
  public synchronized void close() {
    held.clear();
    session.close();
  }
}
