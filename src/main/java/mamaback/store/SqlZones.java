package mamaback.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.tips.Subscription;
import mamaback.tips.ZoneChanges;

/** Reckons times anew by newer time zones, a batch a transaction. */
final class SqlZones implements ZoneChanges {
  /** Few enough that senders never wait long. */
  static final int BATCH = 500;

  private final Database database;
  private final Clock clock;

  SqlZones(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A subscription and when it is due as things stand. */
  private record Due(Subscription subscription, Instant at) {}

  @Override
  public int follow(String version) {
    if (isKnown(version)) {
      return 0;
    }
    int changed = 0;
    Optional<ChatId> last = Optional.empty();
    List<Due> batch = batch(last);
    while (!batch.isEmpty()) {
      changed += reckon(batch);
      last = Optional.of(batch.getLast().subscription().chat());
      batch = batch(last);
    }
    keep(version);
    return changed;
  }

  private boolean isKnown(String version) {
    return database
        .inTransaction(
            session -> session.first("SELECT version FROM time_zones", row -> row.text("version")))
        .filter(version::equals)
        .isPresent();
  }

  private void keep(String version) {
    database.inTransaction(
        session -> {
          session.change("DELETE FROM time_zones");
          return session.change("INSERT INTO time_zones (version) VALUES (?)", version);
        });
  }

  /** Those that wait for their time; what is due already is planned by the clocks of now. */
  private List<Due> batch(Optional<ChatId> last) {
    return database.inTransaction(
        session ->
            session.list(
                "SELECT * FROM subscription WHERE chat_id > ? AND next_due > ?"
                    + " ORDER BY chat_id LIMIT ?",
                row -> new Due(SqlSubscriptions.subscription(row), row.instant("next_due")),
                last.map(ChatId::value).orElse(Long.MIN_VALUE),
                clock.instant(),
                BATCH));
  }

  private int reckon(List<Due> batch) {
    return database.inTransaction(
        session -> {
          int changed = 0;
          for (Due due : batch) {
            Instant next = due.subscription().nextAfter(clock.instant());
            if (!next.equals(due.at())) {
              changed += move(session, due, next);
            }
          }
          return changed;
        });
  }

  /** Whoever changed the row meanwhile did so by the clocks of now. */
  private static int move(Session session, Due due, Instant next) throws SQLException {
    return session.change(
        "UPDATE subscription SET next_due = ? WHERE chat_id = ? AND next_due = ?",
        next,
        due.subscription().chat(),
        due.at());
  }
}
