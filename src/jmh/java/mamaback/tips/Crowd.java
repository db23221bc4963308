package mamaback.tips;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import mamaback.store.StoreSettings;

/**
 * Many subscribers, all due within an hour.
 *
 * @param from when the first is due; a full hour of UTC
 */
record Crowd(int chats, Instant from) {
  private static final int MINUTES = 60;
  private static final int BATCH = 10_000;
  private static final int MINUTE_MILLIS = 60_000;

  /** Into a store that was opened once, so that its tables are there. */
  void subscribe(StoreSettings settings) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(settings))) {
      connection.setAutoCommit(false);
      insert(connection);
      connection.commit();
    }
  }

  /** How to reach the store without the program. */
  static String url(StoreSettings settings) {
    return settings
        .url()
        .orElse("jdbc:sqlite:" + settings.folder().resolve("mamaback.db") + "?busy_timeout=20000");
  }

  private void insert(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO subscription (chat_id, zone, minute_of_day, quiet_days, silent, next_due)"
                + " VALUES (?, 'UTC', ?, 0, 0, ?)")) {
      long firstMinute = from.toEpochMilli() / MINUTE_MILLIS % (24 * MINUTES);
      for (int chat = 1; chat <= chats; chat++) {
        int minute = chat % MINUTES;
        statement.setLong(1, chat);
        statement.setLong(2, firstMinute + minute);
        statement.setLong(3, from.toEpochMilli() + (long) minute * MINUTE_MILLIS);
        statement.addBatch();
        if (chat % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
  }
}
