package mamaback.knowledge.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import mamaback.knowledge.Key;

/** Reads the texts of single values. */
final class Values {
  private Values() {}

  /** Makes a value of a text; the key is for the message. */
  interface Reading<T> {
    T read(String key, String text) throws UnfitValueException;
  }

  static Integer wholeNumber(String key, String text) throws UnfitValueException {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw unfit(key, "a whole number", "Write digits only");
    }
  }

  static Double number(String key, String text) throws UnfitValueException {
    try {
      return Double.valueOf(text);
    } catch (NumberFormatException e) {
      throw unfit(key, "a number", "Write a number such as 0.5");
    }
  }

  static Boolean yesOrNo(String key, String text) throws UnfitValueException {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> throw unfit(key, "yes or no", "Write yes or no");
    };
  }

  static LocalDate date(String key, String text) throws UnfitValueException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw unfit(key, "a date", "Write it as 2026-11-20");
    }
  }

  static <E extends Enum<E>> Reading<E> constant(Class<E> type) {
    return (key, text) ->
        Key.find(type, text)
            .orElseThrow(
                () ->
                    new UnfitValueException(
                        "'" + text + "' is no " + key, "Known: " + known(type)));
  }

  private static <E extends Enum<E>> String known(Class<E> type) {
    return EnumSet.allOf(type).stream().map(Key::of).collect(Collectors.joining(", "));
  }

  private static UnfitValueException unfit(String key, String kind, String mend) {
    return new UnfitValueException("'" + key + "' must be " + kind, mend);
  }
}
