package mamaback.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mamaback.chat.ChatClaims;
import mamaback.chat.ChatId;

/**
 * A chat is the instance's whose session holds an advisory lock with the chat's id (52 bits by the
 * Bot API, so it cannot meet the lock of the leader). All locks of an instance are in one session.
 */
final class PostgresClaims implements ChatClaims, AutoCloseable {
  private static final int PATIENCE_SECONDS = 3;

  private final String url;
  private final Set<ChatId> held = new HashSet<>();
  private Optional<Connection> session = Optional.empty();

  PostgresClaims(String url) {
    this.url = url;
  }

  @Override
  public synchronized boolean take(ChatId chat) {
    try {
      Connection current = session();
      boolean isOurs = held.contains(chat) || LockSession.hasLock(current, chat.value());
      if (isOurs) {
        held.add(chat);
      }
      return isOurs;
    } catch (SQLException e) {
      close();
      throw Troubles.explain(e);
    }
  }

  @Override
  public synchronized void giveBack(ChatId chat) {
    if (!held.remove(chat) || session.isEmpty()) {
      return;
    }
    try {
      LockSession.letGo(session.get(), chat.value());
    } catch (SQLException e) {
      close();
      throw Troubles.explain(e);
    }
  }

  @Override
  public synchronized void close() {
    held.clear();
    try {
      if (session.isPresent()) {
        session.get().close();
      }
    } catch (SQLException e) {
      throw Troubles.explain(e);
    } finally {
      session = Optional.empty();
    }
  }

  /** A session that was lost took all its locks with it. */
  private Connection session() throws SQLException {
    if (session.isEmpty() || !session.get().isValid(PATIENCE_SECONDS)) {
      close();
      session = Optional.of(LockSession.open(url));
    }
    return session.get();
  }
}
