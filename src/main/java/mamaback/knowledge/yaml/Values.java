package mamaback.knowledge.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    List<E> constants = Stream.of(type.getEnumConstants()).toList();
    return (key, text) -> {
      for (E constant : constants) {
        if (written(constant).equals(text)) {
          return constant;
        }
      }
      String known = constants.stream().map(Values::written).collect(Collectors.joining(", "));
      throw new UnfitValueException("'" + text + "' is no " + key, "Known: " + known);
    };
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static UnfitValueException unfit(String key, String kind, String mend) {
    return new UnfitValueException("'" + key + "' must be " + kind, mend);
  }
}
