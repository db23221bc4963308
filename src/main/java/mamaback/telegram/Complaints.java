package mamaback.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;

/** Says what is wrong once a minute, not once a try, so that the log stays readable. */
final class Complaints {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Logger log;
  private final Clock clock;
  private Instant lastAt = Instant.MIN;

  Complaints(Logger log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  synchronized void say(String trouble) {
    Instant now = clock.instant();
    if (lastAt.equals(Instant.MIN) || !now.isBefore(lastAt.plus(PAUSE))) {
      lastAt = now;
      log.warn("{}", trouble);
    }
  }
}
