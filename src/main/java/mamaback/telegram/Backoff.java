package mamaback.telegram;

import java.time.Duration;

/** How long to wait after failures in a row: each time twice as long, up to a minute. */
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration MOST = Duration.ofMinutes(1);

  private Duration next = FIRST;

  Duration next() {
    Duration now = next;
    next = now.multipliedBy(2).compareTo(MOST) < 0 ? now.multipliedBy(2) : MOST;
    return now;
  }

  void reset() {
    next = FIRST;
  }
}
