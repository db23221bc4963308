package mamaback.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import mamaback.chat.ChatId;
import mamaback.tips.Claim;
import mamaback.tips.Deliveries.End;
import mamaback.tips.Lease;

/** What deliveries go through once they are claimed, many in one transaction. */
final class Sendings {
  private Sendings() {}

  /** A tip that is about to be sent. */
  record Beginning(Claim claim, Lease lease, String tip) {
    ChatId chat() {
      return claim.subscription().chat();
    }
  }

  /** A delivery that is over. */
  record Ending(Claim claim, Lease lease, End end, Instant at) {}

  /** Which of {@code beginnings} are still ours and now on their way. */
  static List<Boolean> begin(Session session, List<Beginning> beginnings) throws SQLException {
    List<Boolean> begun =
        session.changeEach(
            "UPDATE delivery SET state = ?, tip = ?, lease_until = ? WHERE chat_id = ? AND"
                + " local_date = ? AND state = ? AND owner = ?",
            beginnings,
            one ->
                List.of(
                    SqlDeliveries.SENDING,
                    one.tip(),
                    one.lease().until(),
                    one.chat(),
                    one.claim().date(),
                    SqlDeliveries.CLAIMED,
                    one.lease().owner()));
    List<Beginning> ours = Session.only(beginnings, begun);
    session.changeEach(
        "UPDATE subscription SET last_begun = ? WHERE chat_id = ?",
        ours,
        one -> List.of(one.lease().now(), one.chat()));
    session.changeEach(
        SqlTipHistory.NOTE, ours, one -> List.of(one.chat(), one.tip(), one.lease().now()));
    return begun;
  }

  /** Which of {@code endings} were still ours. */
  static List<Boolean> end(Session session, List<Ending> endings) throws SQLException {
    return session.changeEach(
        "UPDATE delivery SET state = ?, ended_at = ?, lease_until = NULL WHERE chat_id = ?"
            + " AND local_date = ? AND owner = ? AND state IN (?, ?, ?)",
        endings,
        one ->
            List.of(
                one.end(),
                one.at(),
                one.claim().subscription().chat(),
                one.claim().date(),
                one.lease().owner(),
                SqlDeliveries.CLAIMED,
                SqlDeliveries.SENDING,
                End.UNKNOWN));
  }
}
