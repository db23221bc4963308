package mamaback.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mamaback.chat.ChatId;
import mamaback.tips.Deliveries.End;
import mamaback.tips.TipHistory;

/** Keeps which tips a chat got. */
final class SqlTipHistory implements TipHistory {
  /** Notes that a chat saw a tip at a time. */
  static final String NOTE =
      "INSERT INTO seen_tip (chat_id, tip, seen_at) VALUES (?, ?, ?)"
          + " ON CONFLICT (chat_id, tip) DO UPDATE SET seen_at = excluded.seen_at";

  private final Database database;
  private final Clock clock;
  private final OfChats<Seen> seen;

  SqlTipHistory(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.seen = new OfChats<>(database, "seen_tip", SqlTipHistory::seen);
  }

  private record Seen(String tip, Instant at) {}

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
          session.change(NOTE, chat, tip, now);
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
    return seen.rows(chat).stream().collect(Collectors.toMap(Seen::tip, Seen::at));
  }

  private static Seen seen(Row row) throws SQLException {
    return new Seen(row.text("tip"), row.instant("seen_at"));
  }
}
