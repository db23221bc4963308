package mamaback.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when a baby was born, from a button or from what she typed when asked for it. */
final class BirthDates {
  /** An older child is a slip of the finger, or not what this bot is for (brief, 6.2). */
  private static final int MOST_YEARS = 3;

  private static final Pattern BUTTON = Pattern.compile("w(\\d{1,3})");

  private BirthDates() {}

  /** What she typed. */
  sealed interface Typed {
    /** A date that can be. */
    record Date(LocalDate date) implements Typed {}

    /** A date, but one that cannot be: to come, or long ago. */
    record Impossible() implements Typed {}

    /** Something else: perhaps a question. */
    record NoDate() implements Typed {}
  }

  /** The date of {@code w6}: six weeks ago. */
  static Optional<LocalDate> ofButton(String value, LocalDate today) {
    Matcher weeks = BUTTON.matcher(value);
    return weeks.matches()
        ? Optional.of(today.minusWeeks(Long.parseLong(weeks.group(1))))
            .filter(date -> isPossible(date, today))
        : Optional.empty();
  }

  /** The date in {@code text}, which holds nothing else. */
  static Typed ofText(String text, LocalDate today, Order order) {
    try {
      return WrittenDates.find(text.strip().toLowerCase(Locale.ROOT), today, order)
          .<Typed>map(
              date -> isPossible(date, today) ? new Typed.Date(date) : new Typed.Impossible())
          .orElseGet(Typed.NoDate::new);
    } catch (DateTimeException e) {
      return new Typed.Impossible();
    }
  }

  /** How dates of numbers are written. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private static boolean isPossible(LocalDate date, LocalDate today) {
    return !date.isAfter(today) && date.isAfter(today.minusYears(MOST_YEARS));
  }
}
