package mamaback.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A session of PostgreSQL that holds advisory locks: they are the session's, and end with it. One
 * that fails is closed, so that nobody believes in locks that are gone. Used by one thread at a
 * time.
 */
final class LockSession implements AutoCloseable {
  /**
   * A killed process closes its session; a machine that lost its power does not. So the server asks
   * after five silent seconds, and gives up after two questions without an answer.
   */
  private static final String WATCHED =
      "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 3; SET tcp_keepalives_count = 2";

  private static final int PATIENCE_SECONDS = 3;

  private final String url;
  private Optional<Connection> connection = Optional.empty();

  LockSession(String url) {
    this.url = url;
  }

  /** Whether it still has the locks that it took. */
  boolean isAlive() {
    try {
      return connection.isPresent() && connection.get().isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Begins anew, without any lock. */
  void renew() {
    close();
    try {
      Connection fresh = PostgresLink.connect(url);
      connection = Optional.of(fresh);
      try (PreparedStatement statement = fresh.prepareStatement(WATCHED)) {
        statement.execute();
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Whether {@code lock} is this session's now. To be let go as often as it was taken. */
  boolean hasLock(long lock) {
    return asks("SELECT pg_try_advisory_lock(?)", lock);
  }

  void letGo(long lock) {
    asks("SELECT pg_advisory_unlock(?)", lock);
  }

  private boolean asks(String sql, long lock) {
    if (connection.isEmpty()) {
      return false;
    }
    try (PreparedStatement statement = connection.get().prepareStatement(sql)) {
      statement.setLong(1, lock);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private StoreException failed(SQLException e) {
    close();
    return Troubles.explain(e);
  }

  @Override
  public void close() {
    try {
      if (connection.isPresent()) {
        connection.get().close();
      }
    } catch (SQLException e) {
      throw Troubles.explain(e);
    } finally {
      connection = Optional.empty();
    }
  }
}
