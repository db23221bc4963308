package mamaback.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import mamaback.tips.SendingRate;

/**
 * One row that all instances share: which permissions are left of the second that begins now, and
 * until when all are silent. What is missing was taken, and is the beginning of that second.
 */
final class SqlRate implements SendingRate {
  /** Bot FAQ: about 30 bulk messages a second; below it, so that no 429 is drawn. */
  static final int A_SECOND = 25;

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final double SECOND_MILLIS = SECOND.toMillis();

  private final Database database;
  private final int aSecond;

  SqlRate(Database database, int aSecond) {
    this.database = database;
    this.aSecond = aSecond;
  }

  @Override
  public Permits take(int wanted, Instant now) {
    return database.inTransaction(
        session -> {
          Bucket bucket = bucket(session);
          if (now.toEpochMilli() < bucket.frozenUntil()) {
            return Permits.NONE;
          }
          long passed = Math.max(0, now.toEpochMilli() - bucket.at());
          double full = Math.min(aSecond, bucket.tokens() + passed * aSecond / SECOND_MILLIS);
          int taken = Math.min(wanted, (int) full);
          session.change(
              "UPDATE rate SET tokens = ?, at_ms = ? WHERE name = 'tips'",
              full - taken,
              Math.max(bucket.at(), now.toEpochMilli()));
          return new Permits(taken, inSeconds(1 - full / aSecond), inSeconds(1.0 / aSecond));
        });
  }

  private static Duration inSeconds(double seconds) {
    return Duration.ofNanos((long) (seconds * SECOND.toNanos()));
  }

  @Override
  public void freezeUntil(Instant until) {
    database.inTransaction(
        session ->
            session.change(
                "UPDATE rate SET tokens = 0, frozen_until = ? WHERE name = 'tips'"
                    + " AND frozen_until < ?",
                until,
                until));
  }

  @Override
  public Instant frozenUntil() {
    return Instant.ofEpochMilli(
        database.look(
            session ->
                session
                    .first(
                        "SELECT frozen_until FROM rate WHERE name = 'tips'",
                        row -> row.number("frozen_until"))
                    .orElse(0L)));
  }

  /** The row as it was. */
  private record Bucket(double tokens, long at, long frozenUntil) {}

  /** Touches the row first, so that no other instance reads it before this one has written. */
  private static Bucket bucket(Session session) throws SQLException {
    session.change("UPDATE rate SET tokens = tokens WHERE name = 'tips'");
    return session
        .first(
            "SELECT tokens, at_ms, frozen_until FROM rate WHERE name = 'tips'",
            row ->
                new Bucket(row.fraction("tokens"), row.number("at_ms"), row.number("frozen_until")))
        .orElseThrow(() -> new StoreException("The store's table of rates has lost its row."));
  }
}
