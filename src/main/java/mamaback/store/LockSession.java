package mamaback.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Advisory locks of PostgreSQL: they are a session's, and end with it. */
final class LockSession {
  /**
   * A killed process closes its session; a machine that lost its power does not. So the server asks
   * after five silent seconds, and gives up after two questions without an answer.
   */
  private static final String WATCHED =
      "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 3; SET tcp_keepalives_count = 2";

  private LockSession() {}

  static Connection open(String url) throws SQLException {
    Connection session = DriverManager.getConnection(url);
    try (PreparedStatement statement = session.prepareStatement(WATCHED)) {
      statement.execute();
      return session;
    } catch (SQLException e) {
      session.close();
      throw e;
    }
  }

  /** Whether {@code lock} is this session's now. To be let go as often as it was taken. */
  static boolean hasLock(Connection session, long lock) throws SQLException {
    return asks(session, "SELECT pg_try_advisory_lock(?)", lock);
  }

  static boolean letGo(Connection session, long lock) throws SQLException {
    return asks(session, "SELECT pg_advisory_unlock(?)", lock);
  }

  private static boolean asks(Connection session, String sql, long lock) throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(sql)) {
      statement.setLong(1, lock);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }
}
