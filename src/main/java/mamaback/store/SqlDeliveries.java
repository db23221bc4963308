package mamaback.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mamaback.chat.ChatId;
import mamaback.tips.Claim;
import mamaback.tips.Deliveries;
import mamaback.tips.Lease;

/** Keeps deliveries: claimed, sending, or ended. */
final class SqlDeliveries implements Deliveries {
  static final String CLAIMED = OPEN.getFirst();
  static final String SENDING = OPEN.getLast();

  /** A tip that was never sent must not make the next one too soon. */
  private static final String LAST_THAT_WENT_OUT =
      "UPDATE subscription SET last_begun = (SELECT MAX(ended_at) FROM delivery WHERE chat_id = ?"
          + " AND state IN (?, ?)) WHERE chat_id = ?";

  private final Database database;
  private final Clock clock;
  private final Together<Sendings.Beginning, Boolean> beginnings;
  private final Together<Sendings.Ending, Boolean> endings;

  SqlDeliveries(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.beginnings = new Together<>(database::inTransaction, Sendings::begin);
    this.endings = new Together<>(database::inTransaction, Sendings::end);
  }

  @Override
  public List<Claim> claimDue(Lease lease, int most) {
    if (!database.look(session -> session.has("subscription", "next_due", lease.now()))) {
      return List.of();
    }
    return database.inTransaction(
        session -> new Planning(session, lease).claim(most, database.dialect().claiming()));
  }

  @Override
  public List<Claim> takeOver(Lease lease, int most) {
    if (!database.look(session -> session.has("delivery", "lease_until", lease.now()))) {
      return List.of();
    }
    return database.inTransaction(session -> new Recovery(session, lease).takeOver(most));
  }

  @Override
  public boolean begin(Claim claim, Lease lease, String tip) {
    return beginnings.ask(new Sendings.Beginning(claim, lease, tip));
  }

  @Override
  public void giveBack(Claim claim, Lease lease, Instant notBefore) {
    ChatId chat = claim.subscription().chat();
    database.inTransaction(
        session -> {
          int given =
              session.change(
                  "UPDATE delivery SET state = ?, owner = NULL, lease_until = ?, tip = NULL"
                      + " WHERE chat_id = ? AND local_date = ? AND state = ? AND owner = ?",
                  CLAIMED,
                  notBefore,
                  chat,
                  claim.date(),
                  SENDING,
                  lease.owner());
          if (given == 1) {
            session.change(
                "DELETE FROM seen_tip WHERE chat_id = ? AND seen_at = ?", chat, lease.now());
            session.change(LAST_THAT_WENT_OUT, chat, End.SENT, End.UNKNOWN, chat);
          }
          return given;
        });
  }

  @Override
  public void end(Claim claim, Lease lease, End end) {
    endings.ask(new Sendings.Ending(claim, lease, end, clock.instant()));
  }

  @Override
  public Map<String, Long> counts(Instant since) {
    return database.inTransaction(session -> new SqlTipFigures(session, since).counts());
  }

  @Override
  public long countDue(Instant now) {
    return database.inTransaction(session -> new SqlTipFigures(session, now).due());
  }

  @Override
  public Duration lateness(Instant since, int percent) {
    return database.inTransaction(session -> new SqlTipFigures(session, since).lateness(percent));
  }

  @Override
  public int forgetBefore(Instant limit) {
    return database.inTransaction(
        session -> session.change("DELETE FROM delivery WHERE ended_at < ?", limit));
  }
}
