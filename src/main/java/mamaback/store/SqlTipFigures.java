package mamaback.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import mamaback.tips.Deliveries.End;

/** Counts deliveries since a time, within one transaction. */
final class SqlTipFigures {
  private static final int ALL = 100;

  private final Session session;
  private final Instant since;

  SqlTipFigures(Session session, Instant since) {
    this.session = session;
    this.since = since;
  }

  /** Two questions, so that each is answered from an index. */
  Map<String, Long> counts() throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    session.list(
        "SELECT state, COUNT(*) AS chats FROM delivery WHERE ended_at >= ? GROUP BY state"
            + " ORDER BY state",
        row -> counts.put(row.text("state"), row.number("chats")),
        since);
    session.list(
        "SELECT state, COUNT(*) AS chats FROM delivery WHERE lease_until IS NOT NULL"
            + " GROUP BY state ORDER BY state",
        row -> counts.put(row.text("state"), row.number("chats")));
    return counts;
  }

  long due() throws SQLException {
    return session
        .first(
            "SELECT COUNT(*) AS chats FROM subscription WHERE next_due <= ?",
            row -> row.number("chats"),
            since)
        .orElse(0L);
  }

  /**
   * By the nearest rank: so many tips are in the percentage, rounded up, and the last of them
   * counts.
   */
  Duration lateness(int percent) throws SQLException {
    long sent =
        session
            .first(
                "SELECT COUNT(*) AS chats FROM delivery WHERE ended_at >= ? AND state = ?",
                row -> row.number("chats"),
                since,
                End.SENT)
            .orElse(0L);
    return session
        .first(
            "SELECT ended_at - due_at AS late FROM delivery WHERE ended_at >= ? AND state = ?"
                + " ORDER BY ended_at - due_at LIMIT 1 OFFSET ?",
            row -> Duration.ofMillis(row.number("late")),
            since,
            End.SENT,
            Math.max(0, (sent * percent + ALL - 1) / ALL - 1))
        .orElse(Duration.ZERO);
  }
}
