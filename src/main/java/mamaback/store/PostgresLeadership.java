package mamaback.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import mamaback.chat.Leadership;

/**
 * The instance whose session holds an advisory lock is the leader. PostgreSQL lets the lock go when
 * the session ends, so also when the process is killed.
 */
final class PostgresLeadership implements Leadership, AutoCloseable {
  /** Any number will do that no other program uses as a lock in the same database. */
  private static final long LOCK = 0x6d616d616261636bL;

  private static final int PATIENCE_SECONDS = 3;

  private final String url;
  private Optional<Connection> session = Optional.empty();

  PostgresLeadership(String url) {
    this.url = url;
  }

  @Override
  public synchronized boolean isOurs() {
    try {
      if (session.isPresent() && session.get().isValid(PATIENCE_SECONDS)) {
        return true;
      }
      close();
      Connection candidate = LockSession.open(url);
      if (LockSession.hasLock(candidate, LOCK)) {
        session = Optional.of(candidate);
        return true;
      }
      candidate.close();
      return false;
    } catch (SQLException e) {
      throw Troubles.explain(e);
    }
  }

  @Override
  public synchronized void close() {
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
}
