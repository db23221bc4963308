package mamaback.store;

import java.sql.SQLException;
import java.util.List;
import mamaback.tips.Claim;
import mamaback.tips.Deliveries.End;
import mamaback.tips.Lease;

/** Takes over what instances left behind that died, within one transaction. */
final class Recovery {
  private final Session session;
  private final Lease lease;

  Recovery(Session session, Lease lease) {
    this.session = session;
    this.lease = lease;
  }

  /**
   * What was begun may have arrived and is unknown from now on; the rest that is wanted is ours.
   */
  List<Claim> takeOver(int most) throws SQLException {
    session.change(
        "UPDATE delivery SET state = ?, ended_at = ?, lease_until = NULL"
            + " WHERE lease_until <= ? AND state = ?",
        End.UNKNOWN,
        lease.now(),
        lease.now(),
        SqlDeliveries.SENDING);
    // Given back after she had ended her tips, which deletes only what was not begun.
    session.change(
        "DELETE FROM delivery WHERE lease_until <= ? AND state = ? AND chat_id IN"
            + " (SELECT chat_id FROM subscription WHERE next_due IS NULL)",
        lease.now(),
        SqlDeliveries.CLAIMED);
    return claims(most);
  }

  private List<Claim> claims(int most) throws SQLException {
    List<Claim> free =
        session.list(
            "SELECT s.*, d.local_date, d.due_at FROM delivery d JOIN subscription s"
                + " ON s.chat_id = d.chat_id WHERE d.lease_until <= ? AND d.state = ?"
                + " ORDER BY d.due_at LIMIT ?",
            Recovery::claim,
            lease.now(),
            SqlDeliveries.CLAIMED,
            most);
    List<Boolean> taken =
        session.changeEach(
            "UPDATE delivery SET owner = ?, lease_until = ? WHERE chat_id = ? AND local_date = ?"
                + " AND state = ? AND lease_until <= ?",
            free,
            claim ->
                List.of(
                    lease.owner(),
                    lease.until(),
                    claim.subscription().chat(),
                    claim.date(),
                    SqlDeliveries.CLAIMED,
                    lease.now()));
    return Session.only(free, taken);
  }

  private static Claim claim(Row row) throws SQLException {
    return new Claim(
        SqlSubscriptions.subscription(row), row.day("local_date"), row.instant("due_at"));
  }
}
