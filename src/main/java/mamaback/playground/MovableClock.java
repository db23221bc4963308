package mamaback.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Goes like another clock, and can be put forward to see what tomorrow brings. Thread-safe. */
final class MovableClock extends Clock {
  private final Clock base;
  private final AtomicReference<Duration> ahead;

  MovableClock(Clock base) {
    this(base, new AtomicReference<>(Duration.ZERO));
  }

  private MovableClock(Clock base, AtomicReference<Duration> ahead) {
    this.base = base;
    this.ahead = ahead;
  }

  /** Puts it forward, never back: what was sent would lie in the future. */
  void forward(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("a clock cannot be put back by " + by);
    }
    ahead.updateAndGet(by::plus);
  }

  @Override
  public Instant instant() {
    return base.instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MovableClock(base.withZone(zone), ahead);
  }
}
