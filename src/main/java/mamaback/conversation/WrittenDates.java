package mamaback.conversation;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mamaback.conversation.BirthDates.Order;

/** Reads dates and ages in the ways in which people write them, in English and Spanish. */
final class WrittenDates {
  private static final int CENTURY = 2_000;
  private static final Pattern AGE =
      Pattern.compile(
          "(\\d{1,3}) ?(d|days?|días?|w|wks?|weeks?|semanas?|m|mths?|months?|mes|meses)"
              + "(?: ago| old| pp| postpartum| back| now)?");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:about|around|roughly|approximately|almost|nearly|maybe|like|only|just|it"
              + " was|its|it is|she is|he is|on|in|since|born|i mean|i"
              + " meant|no|sorry|actually|hace|el|fue|unas|unos|casi|desde)[, ]+)+");
  private static final Pattern COUPLE =
      Pattern.compile("\\b(?:a )?couple(?: of)?\\b|\\bun par de\\b");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?(?: of| de)? (\\p{L}{3,})\\.?(?:,? (?:de )?(\\d{4}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");

  private WrittenDates() {}

  /**
   * The date that {@code text} is, and nothing else.
   *
   * @param text in lower case
   * @throws java.time.DateTimeException if it looks like a date that does not exist
   */
  static Optional<LocalDate> find(String text, LocalDate today, Order order) {
    String plain = plain(text);
    return switch (plain) {
      case "today", "hoy" -> Optional.of(today);
      case "yesterday", "ayer" -> Optional.of(today.minusDays(1));
      default -> findPlain(plain, today, order);
    };
  }

  /** The same without the words around a date, and with digits for number words. */
  private static String plain(String text) {
    String ended = text.strip().replaceAll("[.!]+$", "").replace("'", "").replace("’", "");
    Matcher lead = LEAD.matcher(ended);
    String bare = lead.lookingAt() ? ended.substring(lead.end()) : ended;
    String counted = NumberWords.inDigits(COUPLE.matcher(bare).replaceAll("2"));
    return counted.replaceAll("\\bthe ", "");
  }

  private static Optional<LocalDate> findPlain(String text, LocalDate today, Order order) {
    return Stream.of(
            age(text, today),
            yearFirst(text),
            numbers(text, order),
            named(DAY_FIRST.matcher(text), 2, 1, today),
            named(MONTH_FIRST.matcher(text), 1, 2, today))
        .flatMap(Optional::stream)
        .findFirst();
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
            named ->
                parts.group(3) == null
                    ? last(MonthDay.of(named, number(parts, day)), today)
                    : LocalDate.of(number(parts, 3), named, number(parts, day)));
  }

  /** Some years have no 29 February. */
  private static LocalDate last(MonthDay day, LocalDate today) {
    int year = today.getYear();
    while (!day.isValidYear(year) || day.atYear(year).isAfter(today)) {
      year--;
    }
    return day.atYear(year);
  }

  /** At least three letters of it are enough. */
  private static Optional<Month> month(String word) {
    return Stream.of(Month.values())
        .filter(month -> names(month).stream().anyMatch(name -> name.startsWith(word)))
        .findFirst();
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
