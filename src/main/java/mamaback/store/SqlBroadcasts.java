package mamaback.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mamaback.broadcast.Audience;
import mamaback.broadcast.Broadcast;
import mamaback.broadcast.Broadcasts;
import mamaback.broadcast.Content;
import mamaback.broadcast.Letter;
import mamaback.broadcast.Progress;
import mamaback.broadcast.Progress.State;
import mamaback.tips.Lease;

/** Keeps broadcasts and their letters. */
final class SqlBroadcasts implements Broadcasts {
  private final Database database;
  private final Clock clock;
  private final Together<Mailing.Beginning, Boolean> beginnings;
  private final Together<Mailing.Ending, Boolean> endings;

  SqlBroadcasts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.beginnings = new Together<>(database::inTransaction, Mailing::begin);
    this.endings = new Together<>(database::inTransaction, Mailing::end);
  }

  @Override
  public Broadcast draft(Content content, Audience audience) {
    Broadcast broadcast = new Broadcast(UUID.randomUUID().toString(), content, audience);
    database.inTransaction(
        session -> {
          forget(session, clock.instant().minus(REMEMBERED));
          return BroadcastRow.insert(session, broadcast, clock.instant());
        });
    return broadcast;
  }

  private static void forget(Session session, Instant limit) throws SQLException {
    session.change(
        "DELETE FROM letter WHERE broadcast_id IN"
            + " (SELECT id FROM broadcast WHERE drafted_at < ?)",
        limit);
    session.change("DELETE FROM broadcast WHERE drafted_at < ?", limit);
  }

  @Override
  public long countReceivers(Audience audience) {
    return database.inTransaction(session -> new Receivers(session, clock).count(audience));
  }

  @Override
  public boolean start(String id) {
    return database.inTransaction(
        session -> {
          int started =
              session.change(
                  "UPDATE broadcast SET state = ? WHERE id = ? AND state = ? AND drafted_at >= ?",
                  State.RUNNING,
                  id,
                  State.DRAFT,
                  clock.instant().minus(DRAFT_LIFE));
          if (started == 1) {
            new Receivers(session, clock).address(BroadcastRow.get(session, id));
          }
          return started == 1;
        });
  }

  @Override
  public void cancel(String id) {
    database.inTransaction(
        session -> {
          session.change("UPDATE broadcast SET state = ? WHERE id = ?", State.CANCELLED, id);
          return session.change(
              "DELETE FROM letter WHERE broadcast_id = ? AND state = ?", id, Letters.WAITING);
        });
  }

  @Override
  public Optional<Progress> find(String id) {
    return database.inTransaction(
        session -> {
          Optional<BroadcastRow> row =
              session.first("SELECT * FROM broadcast WHERE id = ?", BroadcastRow::read, id);
          return row.isEmpty() ? Optional.empty() : Optional.of(progress(session, row.get()));
        });
  }

  @Override
  public Optional<Progress> findLast() {
    return database.inTransaction(
        session -> {
          Optional<BroadcastRow> row =
              session.first(
                  "SELECT * FROM broadcast WHERE asked_on IS NULL ORDER BY drafted_at DESC LIMIT 1",
                  BroadcastRow::read);
          return row.isEmpty() ? Optional.empty() : Optional.of(progress(session, row.get()));
        });
  }

  private static Progress progress(Session session, BroadcastRow row) throws SQLException {
    Map<String, Long> letters = new LinkedHashMap<>();
    session.list(
        "SELECT state, COUNT(*) AS chats FROM letter WHERE broadcast_id = ? GROUP BY state",
        each -> letters.put(each.text("state"), each.number("chats")),
        row.broadcast().id());
    return new Progress(row.broadcast(), row.state(), letters);
  }

  @Override
  public List<Letter> claim(Lease lease, int most) {
    if (!database.look(session -> session.has("letter", "lease_until", lease.now()))) {
      return List.of();
    }
    return database.inTransaction(
        session -> new Letters(session, lease).claim(most, database.dialect().claiming()));
  }

  @Override
  public boolean begin(Letter letter, Lease lease) {
    return beginnings.ask(new Mailing.Beginning(letter, lease));
  }

  @Override
  public void giveBack(Letter letter, Lease lease, Instant notBefore) {
    boolean isGivenBack =
        database.inTransaction(session -> new Letters(session, lease).giveBack(letter, notBefore));
    if (!isGivenBack) {
      end(letter, lease, End.SKIPPED);
    }
  }

  @Override
  public void end(Letter letter, Lease lease, End end) {
    endings.ask(new Mailing.Ending(letter, lease, end));
  }
}
