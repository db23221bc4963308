package mamaback.conversation;

import java.util.Map;
import java.util.Optional;
import mamaback.knowledge.Country;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;

/** Whom to call where she is, as words within a sentence. */
final class HelpLines {
  private HelpLines() {}

  /** By the names that stand in braces in notices and advice. */
  static Map<String, String> of(Turn turn) {
    return Map.of(
        "call",
        line(
            turn,
            turn.country().map(Country::emergency),
            new Lines(Line.CALL_NUMBER, Line.CALL_LOCAL, Line.CALL_UNKNOWN)),
        "advice",
        line(
            turn,
            turn.country().flatMap(Country::adviceLine),
            new Lines(Line.ADVICE_NUMBER, Line.ADVICE_LOCAL, Line.ADVICE_UNKNOWN)),
        "crisis",
        line(
            turn,
            turn.country().flatMap(Country::crisisLine),
            new Lines(Line.CRISIS_NUMBER, Line.CRISIS_LOCAL, Line.CRISIS_UNKNOWN)),
        "abuse",
        line(
            turn,
            turn.country().flatMap(Country::abuseLine),
            new Lines(Line.ABUSE_NUMBER, Line.ABUSE_LOCAL, Line.ABUSE_UNKNOWN)));
  }

  /**
   * How a line is named.
   *
   * @param number where it is known
   * @param local where her country is known and this line is not
   * @param unknown where her country is not known
   */
  private record Lines(Line number, Line local, Line unknown) {}

  private static String line(Turn turn, Optional<String> number, Lines lines) {
    Wording wording = turn.wording();
    if (number.isPresent()) {
      return wording.label(lines.number(), Map.of("number", number.get()));
    }
    return wording.label(
        turn.preferences().country().isPresent() ? lines.local() : lines.unknown());
  }
}
