package mamaback.conversation;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How a time of day is shown. */
final class Clocks {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Clocks() {}

  static String shown(TemporalAccessor time) {
    return CLOCK.format(time);
  }
}
