package mamaback.conversation;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind the command for tips. */
sealed interface TipWords {
  /** As in "8", "08:30", "8.30" or "8:30 pm"; a city may follow. */
  Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?(?: (.+))?");

  /** As in "quarter to nine", once in digits. */
  Pattern QUARTER_TO = Pattern.compile("(?:1 )?quarter to (\\d{1,2})\\b");

  /** As a place may be named. */
  Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .'-]{2,40}");

  /** Nothing. */
  record None() implements TipWords {}

  /** No more tips. */
  record Off() implements TipWords {}

  /** The tip of today, now. */
  record Next() implements TipWords {}

  /** A tip each day at this time of hers. */
  record At(LocalTime time) implements TipWords {}

  /** A tip each day at this time of that zone. */
  record AtIn(LocalTime time, ZoneId zone) implements TipWords {}

  /** Where she is. */
  record City(ZoneId zone) implements TipWords {}

  /** What may be a place, but none that the zone database names. */
  record UnknownCity() implements TipWords {}

  /** A time, and what may be a place, but none that is known. */
  record AtUnknown(LocalTime time) implements TipWords {}

  /** Anything else. */
  record Other() implements TipWords {}

  /** Whether {@code text} may be the name of a place: three words at most. */
  static boolean isName(String text) {
    String name = text.strip();
    return NAME.matcher(name).matches() && name.split("\\s+", -1).length <= 3;
  }

  static TipWords read(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "" -> new None();
      case "off", "stop", "no" -> new Off();
      case "next", "now", "today" -> new Next();
      default -> {
        TipWords read = digits(lower);
        yield read instanceof Other || read instanceof UnknownCity || read instanceof AtUnknown
            ? spoken(lower).orElse(read)
            : read;
      }
    };
  }

  private static TipWords digits(String lower) {
    Matcher time = TIME.matcher(lower);
    return time.matches() ? time(time) : city(lower);
  }

  /** A time in words, as in "half past eight Madrid". */
  private static Optional<TipWords> spoken(String lower) {
    Matcher time = TIME.matcher(inDigits(lower));
    return time.matches()
        ? Optional.of(time(time))
            .filter(read -> !(read instanceof Other || read instanceof AtUnknown))
        : Optional.empty();
  }

  /** A time in words as one of digits: "half past eight" is 8:30; anything else stays. */
  private static String inDigits(String lower) {
    String digits =
        NumberWords.inDigits(lower.replaceFirst("^(?:at|around|a las) ", ""))
            .replaceFirst("^(?:noon|midday|12 noon|mediodía)\\b", "12:00")
            .replaceFirst("^midnight\\b", "0:00")
            .replaceFirst("^half (?:past )?(\\d{1,2})\\b", "$1:30")
            .replaceFirst("^(?:1 )?quarter past (\\d{1,2})\\b", "$1:15")
            .replaceFirst("^(\\d{1,2}) (\\d{2})\\b", "$1:$2")
            .replaceFirst("^(\\d{1,2}) y media\\b", "$1:30")
            .replaceFirst("^(\\d{1,2}(?::\\d{2})?) ?o.?clock\\b", "$1");
    Matcher before = QUARTER_TO.matcher(digits);
    String exact =
        before.lookingAt()
            ? Integer.parseInt(before.group(1)) - 1 + ":45" + digits.substring(before.end())
            : digits;
    return exact
        .replaceFirst("^(\\d[\\d:.]*) (?:in the|de la) (?:morning|mañana)\\b", "$1 am")
        .replaceFirst(
            "^(\\d[\\d:.]*) (?:in the|de la|at) (?:evening|afternoon|night|tarde|noche)\\b",
            "$1 pm");
  }

  private static TipWords time(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    String half = matcher.group(3);
    try {
      boolean isHalf = half != null && hour >= 1 && hour <= 12;
      int hourOfDay = isHalf ? hour % 12 + ("pm".equals(half) ? 12 : 0) : hour;
      LocalTime time = LocalTime.of(hourOfDay, minute);
      return matcher.group(4) == null ? new At(time) : timeAndCity(time, matcher.group(4));
    } catch (DateTimeException e) {
      return new Other();
    }
  }

  private static TipWords timeAndCity(LocalTime time, String city) {
    return TimeZones.ofCity(city)
        .<TipWords>map(zone -> new AtIn(time, zone))
        .orElseGet(() -> unknown(time, city));
  }

  private static TipWords city(String words) {
    return TimeZones.ofCity(words).<TipWords>map(City::new).orElseGet(() -> unknown(words));
  }

  private static TipWords unknown(LocalTime time, String city) {
    return NAME.matcher(city).matches() ? new AtUnknown(time) : new Other();
  }

  private static TipWords unknown(String words) {
    return NAME.matcher(words).matches() ? new UnknownCity() : new Other();
  }
}
