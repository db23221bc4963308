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

  private final Database database;
  private final Clock clock;

  SqlDeliveries(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Claim> claimDue(Lease lease, int most) {
    return database.inTransaction(
        session -> new Planning(session, lease).claim(most, database.dialect().claiming()));
  }

  @Override
  public List<Claim> takeOver(Lease lease, int most) {
    return database.inTransaction(session -> new Recovery(session, lease).takeOver(most));
  }

  @Override
  public boolean begin(Claim claim, Lease lease, String tip) {
    ChatId chat = claim.subscription().chat();
    return database.inTransaction(
        session -> {
          int begun =
              session.change(
                  "UPDATE delivery SET state = ?, tip = ?, lease_until = ? WHERE chat_id = ? AND"
                      + " local_date = ? AND state = ? AND owner = ?",
                  SENDING,
                  tip,
                  lease.until(),
                  chat,
                  claim.date(),
                  CLAIMED,
                  lease.owner());
          if (begun == 1) {
            session.change(
                "UPDATE subscription SET last_begun = ? WHERE chat_id = ?", lease.now(), chat);
            SqlTipHistory.note(session, chat, tip, lease.now());
          }
          return begun == 1;
        });
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
          }
          return given;
        });
  }

  @Override
  public void end(Claim claim, Lease lease, End end) {
    database.inTransaction(
        session ->
            session.change(
                "UPDATE delivery SET state = ?, ended_at = ?, lease_until = NULL WHERE chat_id = ?"
                    + " AND local_date = ? AND owner = ? AND state IN (?, ?, ?)",
                end,
                clock.instant(),
                claim.subscription().chat(),
                claim.date(),
                lease.owner(),
                CLAIMED,
                SENDING,
                End.UNKNOWN));
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
