package mamaback.triage;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reckons with amounts a time and sizes. Limits: clinical brief, RF-10 (a pad an hour; clots like
 * golf balls, some four centimetres).
 */
final class Amounts {
  static final String PADS = "pads-an-hour";
  static final String SIZE = "centimetres-4";

  private static final double LEAST_CENTIMETRES = 4;
  private static final int NEAR = 4;

  private static final Set<String> KNOWN = Set.of(PADS, SIZE);

  private static final Map<String, Double> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1.0),
          Map.entry("an", 1.0),
          Map.entry("half", 0.5),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("couple", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0));
  private static final Set<String> PAD_WORDS =
      Set.of("pad", "pads", "towel", "towels", "nappy", "nappies", "diaper", "diapers");
  private static final Set<String> LINKS =
      Set.of("per", "an", "a", "every", "each", "in", "within");

  /** In hours. */
  private static final Map<String, Double> TIMES =
      Map.of(
          "hour", 1.0, "hours", 1.0, "hr", 1.0, "hrs", 1.0, "h", 1.0, "day", 24.0, "days", 24.0,
          "minutes", 1 / 60.0, "mins", 1 / 60.0, "min", 1 / 60.0);

  private static final Set<String> CENTIMETRES =
      Set.of("cm", "cms", "centimetre", "centimetres", "centimeter", "centimeters");
  private static final Set<String> INCHES = Set.of("inch", "inches");
  private static final double INCH = 2.54;

  private final List<Token> tokens;

  Amounts(List<Token> tokens) {
    this.tokens = tokens;
  }

  static boolean isKnown(String concept) {
    return KNOWN.contains(concept);
  }

  /** Whether an amount may begin with {@code word}, which is no number in digits. */
  static boolean mayBegin(String word) {
    return NUMBERS.containsKey(word) || PAD_WORDS.contains(word);
  }

  /** Where the amount that begins at {@code at} ends, if it means {@code concept}; otherwise -1. */
  int end(String concept, int at) {
    return switch (concept) {
      case PADS -> padsEnd(at);
      default -> sizeEnd(at);
    };
  }

  private int sizeEnd(int at) {
    String unit = word(at + 1);
    double length = INCHES.contains(unit) ? number(at) * INCH : number(at);
    boolean isLength = INCHES.contains(unit) || CENTIMETRES.contains(unit);
    return isLength && length >= LEAST_CENTIMETRES ? at + 2 : -1;
  }

  /** "Three pads in an hour", "a pad every 30 minutes". */
  private int padsEnd(int at) {
    double pads = PAD_WORDS.contains(word(at)) ? 1 : number(at);
    for (int pad = at; pads > 0 && pad < at + NEAR; pad++) {
      if (PAD_WORDS.contains(word(pad))) {
        return timeEnd(pads, pad + 1);
      }
    }
    return -1;
  }

  private int timeEnd(double pads, int from) {
    for (int link = from; link < from + NEAR; link++) {
      if (LINKS.contains(word(link))) {
        int end = unitAt(link + 1);
        double hours = hours(link + 1, end);
        if (end > 0 && hours > 0 && pads / hours >= 1) {
          return end + 1;
        }
      }
    }
    return -1;
  }

  private double timeAt(int at) {
    return TIMES.getOrDefault(word(at), 0.0);
  }

  /** The place of the unit of time at {@code from} or soon behind it, or -1. */
  private int unitAt(int from) {
    for (int at = from; at < from + NEAR; at++) {
      if (timeAt(at) > 0) {
        return at;
      }
    }
    return -1;
  }

  /** How long the words from {@code from} to the unit at {@code unit} last. */
  private double hours(int from, int unit) {
    double count = from < unit ? number(from) : 1;
    return unit < 0 ? 0 : count * timeAt(unit);
  }

  /** The number at {@code at}; 0 where there is none. */
  private double number(int at) {
    boolean isDigits = at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER;
    return isDigits
        ? Double.parseDouble(tokens.get(at).word())
        : NUMBERS.getOrDefault(word(at), 0.0);
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
  }
}
