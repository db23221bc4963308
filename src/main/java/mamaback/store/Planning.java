package mamaback.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.tips.Claim;
import mamaback.tips.Deliveries.End;
import mamaback.tips.Lease;
import mamaback.tips.Plan;
import mamaback.tips.Subscription;

/** Turns subscriptions that are due into deliveries, within one transaction. */
final class Planning {
  private final Session session;
  private final Lease lease;

  Planning(Session session, Lease lease) {
    this.session = session;
    this.lease = lease;
  }

  /** A subscription that is due. */
  private record Due(Subscription subscription, Instant at, Optional<Instant> lastBegun) {}

  /**
   * @param claiming what ends a SELECT whose rows no other instance may take
   */
  List<Claim> claim(int most, String claiming) throws SQLException {
    List<Claim> claims = new ArrayList<>();
    List<Due> due =
        session.list(
            "SELECT * FROM subscription WHERE next_due <= ? ORDER BY next_due LIMIT ?" + claiming,
            row ->
                new Due(
                    SqlSubscriptions.subscription(row),
                    row.instant("next_due"),
                    row.findInstant("last_begun")),
            lease.now(),
            most);
    for (Due one : due) {
      Plan plan = Plan.of(one.subscription(), one.lastBegun(), lease.now());
      if (advance(one, plan) && insert(one.subscription(), plan)) {
        claims.add(new Claim(one.subscription(), plan.date(), plan.due()));
      }
    }
    return claims;
  }

  /** Whoever changes the row owns it. */
  private boolean advance(Due due, Plan plan) throws SQLException {
    return session.change(
            "UPDATE subscription SET next_due = ? WHERE chat_id = ? AND next_due = ?",
            plan.next(),
            due.subscription().chat(),
            due.at())
        == 1;
  }

  /** Whether there is a tip to be sent; none where her date has one. */
  private boolean insert(Subscription subscription, Plan plan) throws SQLException {
    boolean isNow = plan.timing() == Plan.Timing.NOW;
    int inserted =
        session.change(
            "INSERT INTO delivery (chat_id, local_date, state, due_at, owner, lease_until,"
                + " ended_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            subscription.chat(),
            plan.date(),
            state(plan.timing()),
            plan.due(),
            lease.owner(),
            isNow ? Optional.of(lease.until()) : Optional.empty(),
            isNow ? Optional.empty() : Optional.of(lease.now()));
    return inserted == 1 && isNow;
  }

  private static String state(Plan.Timing timing) {
    return switch (timing) {
      case NOW -> SqlDeliveries.CLAIMED;
      case TOO_LATE -> End.SKIPPED_LATE.name();
      case TOO_SOON -> End.SKIPPED_SOON.name();
    };
  }
}
