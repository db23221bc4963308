package mamaback.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads when a baby was born, from a button or from what she typed when asked for it. */
final class BirthDates {
  /** An older child is a slip of the finger, or not what this bot is for (brief, 6.2). */
  private static final int MOST_YEARS = 3;

  private static final int CENTURY = 2_000;
  private static final Pattern BUTTON = Pattern.compile("w(\\d{1,3})");
  private static final Pattern AGE =
      Pattern.compile(
          "(?:about |around )?(\\d{1,3}) ?(d|days?|días?|w|wks?|weeks?|semanas?|m|mths?|months?|mes|meses)"
              + "(?: ago| old| pp| postpartum)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?(?: of| de)? (\\p{L}{3,})\\.?(?:,? (?:de )?(\\d{4}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");

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
    String plain = text.strip().toLowerCase(Locale.ROOT);
    try {
      return Stream.of(
              age(plain, today),
              yearFirst(plain),
              numbers(plain, order),
              named(DAY_FIRST.matcher(plain), 2, 1, today),
              named(MONTH_FIRST.matcher(plain), 1, 2, today))
          .flatMap(Optional::stream)
          .findFirst()
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

  private static Optional<LocalDate> age(String text, LocalDate today) {
    Matcher age = AGE.matcher(text);
    if (!age.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(age.group(1));
    return Optional.of(
        switch (age.group(2).charAt(0)) {
          case 'd' -> today.minusDays(number);
          case 'm' -> today.minusMonths(number);
          default -> today.minusWeeks(number);
        });
  }

  private static Optional<LocalDate> yearFirst(String text) {
    Matcher parts = YEAR_FIRST.matcher(text);
    return parts.matches()
        ? Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)))
        : Optional.empty();
  }

  private static Optional<LocalDate> numbers(String text, Order order) {
    Matcher parts = NUMBERS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = number(parts, 3) < CENTURY ? number(parts, 3) + CENTURY : number(parts, 3);
    boolean isMonthFirst =
        number(parts, 2) > 12 || (order == Order.MONTH_FIRST && number(parts, 1) <= 12);
    return Optional.of(
        isMonthFirst
            ? LocalDate.of(year, number(parts, 1), number(parts, 2))
            : LocalDate.of(year, number(parts, 2), number(parts, 1)));
  }

  /** Without a year the last such day is meant. */
  private static Optional<LocalDate> named(Matcher parts, int month, int day, LocalDate today) {
    if (!parts.matches()) {
      return Optional.empty();
    }
    return month(parts.group(month))
        .map(
            named -> {
              int year = parts.group(3) == null ? today.getYear() : number(parts, 3);
              LocalDate date = LocalDate.of(year, named, number(parts, day));
              return parts.group(3) == null && date.isAfter(today) ? date.minusYears(1) : date;
            });
  }

  private static Optional<Month> month(String word) {
    return Stream.of(Month.values())
        .filter(month -> names(month).stream().anyMatch(name -> isMeant(word, name)))
        .findFirst();
  }

  /** At least three letters of it. */
  private static boolean isMeant(String word, String name) {
    return name.startsWith(word) || (word.equals("sept") && name.startsWith("sep"));
  }

  private static List<String> names(Month month) {
    return Stream.of(Locale.ENGLISH, Locale.of("es"))
        .map(locale -> month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
