package mamaback.tips;

import java.time.Instant;

/** How many tips may be sent, for all instances together. Thread-safe. */
public interface SendingRate {
  /** Takes at most {@code wanted} permissions at {@code now}; 0 while all are to be silent. */
  int take(int wanted, Instant now);

  /** All instances send no tip before {@code until}: the messenger asked for it. */
  void freezeUntil(Instant until);

  /** Until when all are silent; in the past where they are not. */
  Instant frozenUntil();
}
