package mamaback.tips;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import mamaback.tips.Deliveries.End;

/**
 * How sending goes, for all instances together.
 *
 * @param due subscriptions whose hour has come and that no instance has claimed yet
 * @param deliveries how many are open or ended within the last hour, by the names of their states
 * @param frozen how long no tip may be sent from now on, since Telegram asked for it
 */
public record TipFigures(
    long subscribers, long due, Map<String, Long> deliveries, Lateness lateness, Duration frozen) {
  private static final Duration PAST = Duration.ofHours(1);
  private static final int HALF = 50;
  private static final int NEARLY_ALL = 99;

  public TipFigures {
    deliveries = Map.copyOf(deliveries);
  }

  /**
   * How long after their time the tips of the last hour came; zero where none came.
   *
   * @param p50 half of them were not later
   * @param p99 of 100 tips, 99 were not later
   */
  public record Lateness(Duration p50, Duration p99) {}

  /** As they are at {@code now}. */
  public static TipFigures of(TipsBoard board, Instant now) {
    Deliveries deliveries = board.deliveries();
    Instant since = now.minus(PAST);
    Instant frozenUntil = board.rate().frozenUntil();
    return new TipFigures(
        board.records().subscriptions().count(),
        deliveries.countDue(now),
        deliveries.counts(since),
        new Lateness(deliveries.lateness(since, HALF), deliveries.lateness(since, NEARLY_ALL)),
        frozenUntil.isAfter(now) ? Duration.between(now, frozenUntil) : Duration.ZERO);
  }

  /** How many deliveries ended so within the last hour. */
  public long ended(End end) {
    return deliveries.getOrDefault(end.name(), 0L);
  }

  /** How many ended without a tip, because it was too late, too soon, or none was right. */
  public long skipped() {
    return ended(End.SKIPPED_LATE) + ended(End.SKIPPED_SOON) + ended(End.SKIPPED_NO_TIP);
  }

  /** How many are claimed or on their way. */
  public long open() {
    return Deliveries.OPEN.stream().mapToLong(state -> deliveries.getOrDefault(state, 0L)).sum();
  }
}
