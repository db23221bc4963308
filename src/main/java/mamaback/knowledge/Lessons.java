package mamaback.knowledge;

import java.util.List;
import java.util.Map;

/**
 * Messages from which triage learns what danger sounds like where no wording of the rules fits.
 *
 * @param from by level, how much a message must resemble the dangerous ones to be raised to it: the
 *     least score of the classifier, of which 0 is the border between them and the others
 * @param keep by level, how much a message that a rule raised to it must resemble them to stay
 *     there
 * @param dangers messages that show a danger
 * @param harmless messages that sound like one and show none
 */
public record Lessons(
    Map<Level, Double> from, Map<Level, Double> keep, List<Danger> dangers, List<String> harmless) {
  /** Teaches nothing. */
  public static final Lessons NONE = new Lessons(Map.of(), Map.of(), List.of(), List.of());

  public Lessons {
    from = Map.copyOf(from);
    keep = Map.copyOf(keep);
    dangers = List.copyOf(dangers);
    harmless = List.copyOf(harmless);
  }

  /** The least score that raises a message to {@code level}. */
  public double from(Level level) {
    return from.getOrDefault(level, Double.POSITIVE_INFINITY);
  }

  /** The least score that leaves a message at {@code level}. */
  public double keep(Level level) {
    return keep.getOrDefault(level, Double.NEGATIVE_INFINITY);
  }

  /**
   * Messages that show one danger.
   *
   * @param flag the id of the red flag
   */
  public record Danger(String flag, Level level, List<String> messages) {
    public Danger {
      messages = List.copyOf(messages);
    }
  }
}
