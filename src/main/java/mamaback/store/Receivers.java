package mamaback.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mamaback.broadcast.Audience;
import mamaback.broadcast.Audience.Reach;
import mamaback.broadcast.Broadcast;

/** Finds who gets a broadcast, within one transaction. */
final class Receivers {
  private static final int DAYS_A_WEEK = 7;

  private static final String ALL =
      " FROM (SELECT chat_id FROM profile UNION SELECT chat_id FROM subscription) c"
          + " LEFT JOIN profile p ON p.chat_id = c.chat_id"
          + " LEFT JOIN preference l ON l.chat_id = c.chat_id"
          + " WHERE NOT EXISTS (SELECT 1 FROM left_alone a WHERE a.chat_id = c.chat_id)"
          + " AND NOT EXISTS (SELECT 1 FROM subscription s WHERE s.chat_id = c.chat_id"
          + " AND s.setting = 'CHANNEL')";

  private final Session session;
  private final Clock clock;

  Receivers(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /** What narrows all down; {@code sql} holds no values. */
  private record Filter(String sql, List<Object> values) {}

  long count(Audience audience) throws SQLException {
    Filter filter = filter(audience);
    return session
        .first(
            "SELECT COUNT(*) AS chats" + ALL + filter.sql(),
            row -> row.number("chats"),
            filter.values().toArray())
        .orElse(0L);
  }

  /** Makes a waiting letter for each. */
  void address(Broadcast broadcast) throws SQLException {
    Filter filter = filter(broadcast.audience());
    List<Object> values = new ArrayList<>(List.of(broadcast.id(), Letters.WAITING));
    values.addAll(filter.values());
    session.change(
        "INSERT INTO letter (broadcast_id, chat_id, state, lease_until) SELECT ?, c.chat_id, ?, 0"
            + ALL
            + filter.sql(),
        values.toArray());
  }

  /** Whoever chose no language is spoken to by her messenger's, which is not kept: so English. */
  private Filter filter(Audience audience) {
    StringBuilder sql = new StringBuilder();
    List<Object> values = new ArrayList<>();
    if (audience.reach() == Reach.NOT_BEREAVED) {
      sql.append(" AND COALESCE(p.bereaved, 0) = 0");
    }
    audience
        .language()
        .ifPresent(
            language -> {
              sql.append(" AND COALESCE(l.language, 'en') = ?");
              values.add(language);
            });
    audience
        .weeks()
        .ifPresent(
            weeks -> {
              LocalDate today = LocalDate.now(clock);
              sql.append(" AND p.birth_date > ? AND p.birth_date <= ?");
              values.add(today.minusDays((weeks.to() + 1L) * DAYS_A_WEEK));
              values.add(today.minusDays((long) weeks.from() * DAYS_A_WEEK));
            });
    return new Filter(sql.toString(), values);
  }
}
