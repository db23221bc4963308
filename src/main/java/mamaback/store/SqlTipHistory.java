package mamaback.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.tips.Deliveries.End;
import mamaback.tips.TipHistory;

/** Keeps which tips a chat got. */
final class SqlTipHistory implements TipHistory {
  private final Database database;
  private final Clock clock;

  SqlTipHistory(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<String> tipOf(ChatId chat, LocalDate date) {
    return database.inTransaction(
        session ->
            session
                .first(
                    "SELECT tip FROM delivery WHERE chat_id = ? AND local_date = ?",
                    row -> row.findText("tip"),
                    chat,
                    date)
                .flatMap(tip -> tip));
  }

  @Override
  public void show(ChatId chat, LocalDate date, String tip) {
    Instant now = clock.instant();
    database.inTransaction(
        session -> {
          note(session, chat, tip, now);
          return session.change(
              "INSERT INTO delivery (chat_id, local_date, state, due_at, tip, ended_at)"
                  + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (chat_id, local_date) DO UPDATE SET"
                  + " state = excluded.state, tip = excluded.tip, ended_at = excluded.ended_at,"
                  + " lease_until = NULL WHERE delivery.state <> ?",
              chat,
              date,
              End.SHOWN,
              now,
              tip,
              now,
              SqlDeliveries.SENDING);
        });
  }

  @Override
  public Map<String, Instant> seen(ChatId chat) {
    Map<String, Instant> seen = new LinkedHashMap<>();
    database.inTransaction(
        session ->
            session.list(
                "SELECT tip, seen_at FROM seen_tip WHERE chat_id = ?",
                row -> seen.put(row.text("tip"), row.instant("seen_at")),
                chat));
    return seen;
  }

  static void note(Session session, ChatId chat, String tip, Instant now) throws SQLException {
    session.change(
        "INSERT INTO seen_tip (chat_id, tip, seen_at) VALUES (?, ?, ?)"
            + " ON CONFLICT (chat_id, tip) DO UPDATE SET seen_at = excluded.seen_at",
        chat,
        tip,
        now);
  }
}
