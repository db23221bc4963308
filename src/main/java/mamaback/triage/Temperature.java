package mamaback.triage;

import java.util.List;
import java.util.Set;

/**
 * Which numbers are temperatures of a body. Limits: clinical brief, RF-06 (38 °C or 100.4 °F).
 *
 * @param leastC in °C, as is {@code mostC}
 * @param leastF in °F, as is {@code mostF}
 */
record Temperature(double leastC, double mostC, double leastF, double mostF) {
  static final Temperature FEVER = new Temperature(38, 43, 100.4, 109);
  static final Temperature COLD = new Temperature(33, 35.9, 91, 96.7);

  private static final Set<String> CELSIUS = Set.of("c", "celsius", "centigrade");
  private static final Set<String> FAHRENHEIT = Set.of("f", "fahrenheit");
  private static final Set<String> DEGREES = Set.of("degrees", "degree", "deg");

  /** What the "c" of "38 c section" and "39 c/s" begins. */
  private static final Set<String> BEHIND_ANOTHER_C = Set.of("section", "sections", "sec", "/");

  private static final Set<String> OTHER_UNITS =
      Set.of(
          "kg", "kgs", "cm", "weeks", "week", "wks", "wk", "days", "day", "months", "lbs", "lb",
          "hours", "hrs", "years", "yrs", "yo", "year", "ml", "mg", "minutes", "mins", "oz", "st",
          "miles", "km", "percent", "pounds", "stone", "times", "x", "am", "pm", "y", "w");
  private static final Set<String> SPOKEN_OF =
      Set.of("temp", "temps", "temperature", "fever", "fevers", "febrile", "thermometer");
  private static final Set<String> BELOW = Set.of("below", "under", "less", "lower");
  private static final int NEAR = 5;

  /** Of numbers without a unit; at other heights a number with one decimal may be anything. */
  private static final double LEAST_BARE = 37.9;

  /** "40,000" is no temperature. */
  private static final int MOST_DECIMALS = 2;

  /** Whether the number at {@code at} is one of these. */
  boolean isAt(int at, List<Token> tokens) {
    String word = tokens.get(at).word();
    double value = Double.parseDouble(word);
    int decimals = word.length() - 1 - word.lastIndexOf('.');
    boolean isDecimal = word.indexOf('.') >= 0;
    if (!isInRange(value, at, tokens) || isBelow(at, tokens)) {
      return false;
    }
    if (isDecimal && decimals > MOST_DECIMALS) {
      return false;
    }
    boolean isBare = isDecimal && decimals == 1 && value >= LEAST_BARE;
    return isBare || hasUnit(at, tokens) || isSpokenOf(at, tokens);
  }

  /** In the unit that stands behind the number; in either where none does. */
  private boolean isInRange(double value, int at, List<Token> tokens) {
    String unit = word(DEGREES.contains(word(at + 1, tokens)) ? at + 2 : at + 1, tokens);
    boolean isInCelsius = value >= leastC && value <= mostC && !FAHRENHEIT.contains(unit);
    boolean isInFahrenheit = value >= leastF && value <= mostF && !CELSIUS.contains(unit);
    return (isInCelsius || isInFahrenheit) && !OTHER_UNITS.contains(unit);
  }

  private static boolean hasUnit(int at, List<Token> tokens) {
    String unit = word(at + 1, tokens);
    boolean isAnotherC = unit.equals("c") && BEHIND_ANOTHER_C.contains(word(at + 2, tokens));
    boolean isUnit = CELSIUS.contains(unit) || FAHRENHEIT.contains(unit) || DEGREES.contains(unit);
    return isUnit && !isAnotherC;
  }

  private static boolean isBelow(int at, List<Token> tokens) {
    boolean isThan = word(at - 1, tokens).equals("than");
    return BELOW.contains(word(isThan ? at - 2 : at - 1, tokens));
  }

  private static boolean isSpokenOf(int at, List<Token> tokens) {
    boolean isColon = word(at - 1, tokens).equals(Token.PAUSE);
    if (word(isColon ? at - 2 : at - 1, tokens).equals("t")) {
      return true;
    }
    for (int i = Math.max(0, at - NEAR); i < Math.min(tokens.size(), at + NEAR); i++) {
      if (SPOKEN_OF.contains(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  private static String word(int at, List<Token> tokens) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
  }
}
