package mamaback.tips;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** The hours in which a phone may ring for a tip. */
public final class DayTime {
  public static final LocalTime FIRST = LocalTime.of(6, 0);

  /** The last time that may be asked for; its window ends before {@link #END}. */
  public static final LocalTime LAST = LocalTime.of(21, 45);

  private static final LocalTime END = LocalTime.of(22, 0);

  private DayTime() {}

  /** Whether a tip may be asked for at {@code time}. */
  public static boolean contains(LocalTime time) {
    return !time.isBefore(FIRST) && !time.isAfter(LAST);
  }

  /** Whether nobody may be disturbed at {@code time}. */
  static boolean isNight(LocalTime time) {
    return time.isBefore(FIRST) || !time.isBefore(END);
  }

  /** How long nobody may be disturbed at {@code time}, by a clock that is not put back or forth. */
  public static Optional<Duration> restOfNight(LocalTime time) {
    if (!isNight(time)) {
      return Optional.empty();
    }
    Duration rest = Duration.between(time, FIRST);
    return Optional.of(rest.isNegative() ? rest.plusDays(1) : rest);
  }
}
