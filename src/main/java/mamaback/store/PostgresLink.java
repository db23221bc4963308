package mamaback.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/** How this program is connected to a PostgreSQL server. */
final class PostgresLink {
  /** Longer than any statement of ours takes: a server that is silent for so long is gone. */
  private static final Duration MOST_SILENCE = Duration.ofMinutes(1);

  private static final String REWRITING = "reWriteBatchedInserts=true";

  private PostgresLink() {}

  /**
   * Refuses what would make the driver hide which rows a batch has changed.
   *
   * @throws StoreException if {@code url} asks for it
   */
  static void check(String url) {
    if (url.contains(REWRITING)) {
      throw new StoreException("Take " + REWRITING + " out of store.url: updates would be lost.");
    }
  }

  /** A connection of its own; what {@code url} says itself counts more. */
  static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url, properties());
  }

  /** Without them a connection whose other end vanished holds up who uses it without end. */
  static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("socketTimeout", Long.toString(MOST_SILENCE.toSeconds()));
    properties.setProperty("tcpKeepAlive", "true");
    return properties;
  }
}
