package mamaback.store;

import java.sql.SQLException;
import java.time.Instant;
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

  /** What becomes of it. */
  private record Planned(Due due, Plan plan) {
    boolean isNow() {
      return plan.timing() == Plan.Timing.NOW;
    }

    Claim claim() {
      return new Claim(due.subscription(), plan.date(), plan.due());
    }
  }

  /**
   * @param claiming what ends a SELECT whose rows no other instance may take
   */
  List<Claim> claim(int most, String claiming) throws SQLException {
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
    List<Planned> planned = due.stream().map(this::plan).toList();
    List<Planned> ours = Session.only(planned, advance(planned));
    return Session.only(ours, insert(ours)).stream()
        .filter(Planned::isNow)
        .map(Planned::claim)
        .toList();
  }

  private Planned plan(Due due) {
    return new Planned(due, Plan.of(due.subscription(), due.lastBegun(), lease.now()));
  }

  /** Whoever changes the row owns it. */
  private List<Boolean> advance(List<Planned> planned) throws SQLException {
    return session.changeEach(
        "UPDATE subscription SET next_due = ? WHERE chat_id = ? AND next_due = ?",
        planned,
        one -> List.of(one.plan().next(), one.due().subscription().chat(), one.due().at()));
  }

  /** None where her date has a tip. */
  private List<Boolean> insert(List<Planned> planned) throws SQLException {
    return session.changeEach(
        "INSERT INTO delivery (chat_id, local_date, state, due_at, owner, lease_until,"
            + " ended_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        planned,
        one ->
            List.of(
                one.due().subscription().chat(),
                one.plan().date(),
                state(one.plan().timing()),
                one.plan().due(),
                lease.owner(),
                Optional.of(lease.until()).filter(until -> one.isNow()),
                Optional.of(lease.now()).filter(now -> !one.isNow())));
  }

  private static String state(Plan.Timing timing) {
    return switch (timing) {
      case NOW -> SqlDeliveries.CLAIMED;
      case TOO_LATE -> End.SKIPPED_LATE.name();
      case TOO_SOON -> End.SKIPPED_SOON.name();
    };
  }
}
