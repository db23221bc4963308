package mamaback.tips;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What becomes of a subscription that is due.
 *
 * @param date her local date, of which there is one tip at most
 * @param due when the tip should have come
 * @param next when the following one is due
 */
public record Plan(LocalDate date, Instant due, Instant next, Timing timing) {
  /** A tip that is later than this is dropped: it speaks of a day that is half over. */
  static final Duration MOST_LATE = Duration.ofHours(3);

  /** Apart from the one tip a date, for those who travel or change their hour. */
  static final Duration LEAST_SPACE = Duration.ofHours(12);

  /** Whether it is the time for a tip. */
  public enum Timing {
    NOW,
    TOO_LATE,
    TOO_SOON
  }

  /**
   * However many days were missed, the last time counts, so that there is one tip and not many.
   *
   * @param lastBegun when the chat's last tip was sent
   */
  public static Plan of(Subscription subscription, Optional<Instant> lastBegun, Instant now) {
    Instant due = subscription.lastUntil(now).orElse(now);
    boolean isSoon = lastBegun.filter(last -> now.isBefore(last.plus(LEAST_SPACE))).isPresent();
    Timing timing = isSoon ? Timing.TOO_SOON : timing(subscription, due, now);
    return new Plan(subscription.dateAt(due), due, subscription.nextAfter(now), timing);
  }

  /** Whether a tip that was due at {@code due} may still be sent. */
  static Timing timing(Subscription subscription, Instant due, Instant now) {
    boolean isNight = DayTime.isNight(LocalTime.ofInstant(now, subscription.zone()));
    return isNight || now.isAfter(due.plus(MOST_LATE)) ? Timing.TOO_LATE : Timing.NOW;
  }
}
