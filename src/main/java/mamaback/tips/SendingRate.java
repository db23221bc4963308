package mamaback.tips;

import java.time.Duration;
import java.time.Instant;

/** How many tips may be sent and when, for all instances together. Thread-safe. */
public interface SendingRate {
  /**
   * Takes at most {@code wanted} permissions, of those for the second that begins {@code now}; none
   * while all are to be silent.
   */
  Permits take(int wanted, Instant now);

  /** All instances send no tip before {@code until}: the messenger asked for it. */
  void freezeUntil(Instant until);

  /** Until when all are silent; in the past where they are not. */
  Instant frozenUntil();

  /**
   * Permissions to send one message each, evenly spread, so that no burst draws a 429.
   *
   * @param pause until the first may be used
   * @param space between one and the next
   */
  record Permits(int count, Duration pause, Duration space) {
    public static final Permits NONE = new Permits(0, Duration.ZERO, Duration.ZERO);

    /** How long the one with {@code index}, from 0 on, must wait. */
    Duration pause(int index) {
      return pause.plus(space.multipliedBy(index));
    }
  }
}
