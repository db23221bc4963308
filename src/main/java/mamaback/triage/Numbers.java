package mamaback.triage;

import java.util.List;
import java.util.Set;

/**
 * Reads temperatures, amounts and blood pressures. Limits of pressures: clinical brief, RF-07
 * (160/110 and 140/90).
 */
final class Numbers {
  static final String FEVER = "temperature-38";
  static final String COLD = "temperature-below-36";
  static final String SEVERE_PRESSURE = "pressure-160-110";
  static final String HIGH_PRESSURE = "pressure-140-90";

  private static final Set<String> KNOWN = Set.of(FEVER, COLD, SEVERE_PRESSURE, HIGH_PRESSURE);

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
      case FEVER -> Temperature.FEVER.isAt(at, tokens) ? at + 1 : -1;
      case COLD -> Temperature.COLD.isAt(at, tokens) ? at + 1 : -1;
      case SEVERE_PRESSURE -> pressureEnd(tokens, at, 160, 110);
      default -> pressureEnd(tokens, at, 140, 90);
    };
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
