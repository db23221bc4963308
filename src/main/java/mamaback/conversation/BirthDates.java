package mamaback.conversation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when a baby was born from the data of a button. */
final class BirthDates {
  private static final Pattern WEEKS = Pattern.compile("w(\\d{1,3})");

  private BirthDates() {}

  /** The date of {@code w6}, six weeks ago, or of {@code 2026-10-09}. */
  static Optional<LocalDate> ofButton(String value, LocalDate today) {
    Matcher weeks = WEEKS.matcher(value);
    if (weeks.matches()) {
      return Optional.of(today.minusWeeks(Long.parseLong(weeks.group(1))));
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
