package mamaback.triage;

import java.util.List;
import java.util.Set;

/**
 * Reads temperatures and blood pressures. Limits: clinical brief, RF-06 and RF-07 (38 °C or 100.4
 * °F; 160/110 and 140/90).
 */
final class Numbers {
  static final String FEVER = "temperature-38";
  static final String COLD = "temperature-below-36";
  static final String SEVERE_PRESSURE = "pressure-160-110";
  static final String HIGH_PRESSURE = "pressure-140-90";

  private static final Set<String> KNOWN = Set.of(FEVER, COLD, SEVERE_PRESSURE, HIGH_PRESSURE);
  private static final Set<String> UNITS =
      Set.of("c", "f", "celsius", "fahrenheit", "degrees", "degree", "deg", "centigrade");
  private static final Set<String> OTHER_UNITS =
      Set.of(
          "kg", "kgs", "cm", "weeks", "week", "wks", "wk", "days", "day", "months", "lbs", "lb",
          "hours", "hrs", "years", "yrs", "yo", "year", "ml", "mg", "minutes", "mins", "oz", "st",
          "miles", "km", "percent", "pounds", "stone", "times", "x", "am", "pm", "y", "w");
  private static final Set<String> TEMPERATURE =
      Set.of("temp", "temps", "temperature", "fever", "fevers", "febrile", "thermometer", "t");
  private static final Set<String> BELOW = Set.of("below", "under", "less", "lower");
  private static final int NEAR = 5;

  /** "40,000" and "39.99" are no temperatures. */
  private static final int MOST_DECIMALS = 1;

  private Numbers() {}

  /** Whether {@code concept} is read here instead of in the rules. */
  static boolean isKnown(String concept) {
    return KNOWN.contains(concept) || Amounts.isKnown(concept);
  }

  /**
   * Where what is told from {@code at} on ends if it means {@code concept}; otherwise -1.
   *
   * @param at a place of {@link #mayBegin}; elsewhere nothing is told
   */
  static int end(String concept, List<Token> tokens, int at) {
    return Amounts.isKnown(concept)
        ? new Amounts(tokens).end(concept, at)
        : numberEnd(concept, tokens, at);
  }

  /** Whether a number or an amount may begin with {@code token}. */
  static boolean mayBegin(Token token) {
    return token.kind() == Token.Kind.NUMBER || Amounts.mayBegin(token.word());
  }

  /** Where the number at {@code at} ends, if it means {@code concept}; otherwise -1. */
  private static int numberEnd(String concept, List<Token> tokens, int at) {
    if (tokens.get(at).kind() != Token.Kind.NUMBER) {
      return -1;
    }
    return switch (concept) {
      case FEVER -> isTemperature(tokens, at, 38, 43, 100.4, 109) ? at + 1 : -1;
      case COLD -> isTemperature(tokens, at, 33, 35.9, 91, 96.7) ? at + 1 : -1;
      case SEVERE_PRESSURE -> pressureEnd(tokens, at, 160, 110);
      default -> pressureEnd(tokens, at, 140, 90);
    };
  }

  private static boolean isTemperature(
      List<Token> tokens, int at, double leastC, double mostC, double leastF, double mostF) {
    double value = Double.parseDouble(tokens.get(at).word());
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
    boolean isInCelsius = value >= leastC && value <= mostC;
    boolean isInRange = isInCelsius || (value >= leastF && value <= mostF);
    if (!isInRange || OTHER_UNITS.contains(next) || isBelow(tokens, at)) {
      return false;
    }
    String word = tokens.get(at).word();
    int mark = word.indexOf('.');
    boolean isDecimal = mark >= 0;
    if (isDecimal && word.length() - mark > MOST_DECIMALS + 1) {
      return false;
    }
    return UNITS.contains(next) || isNearTemperature(tokens, at) || (isDecimal && value >= 37.9);
  }

  private static boolean isBelow(List<Token> tokens, int at) {
    boolean isThan = at > 1 && tokens.get(at - 1).word().equals("than");
    return at > 0 && BELOW.contains(tokens.get(isThan ? at - 2 : at - 1).word());
  }

  private static boolean isNearTemperature(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - NEAR); i < Math.min(tokens.size(), at + NEAR); i++) {
      if (TEMPERATURE.contains(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** Two numbers with a slash or "over" between them. */
  private static int pressureEnd(List<Token> tokens, int at, int systolic, int diastolic) {
    boolean isPair =
        at + 2 < tokens.size()
            && Set.of("/", "over").contains(tokens.get(at + 1).word())
            && tokens.get(at + 2).kind() == Token.Kind.NUMBER;
    if (!isPair) {
      return -1;
    }
    double upper = Double.parseDouble(tokens.get(at).word());
    double lower = Double.parseDouble(tokens.get(at + 2).word());
    boolean isPressure = upper >= 70 && upper <= 280 && lower >= 40 && lower <= 160;
    boolean isHigh = upper >= systolic || lower >= diastolic;
    return isPressure && isHigh && upper > lower ? at + 3 : -1;
  }
}
