package mamaback.knowledge;

import java.util.List;
import java.util.Map;

/**
 * Messages from which triage learns what danger sounds like where no wording of the rules fits.
 *
 * @param from by level, how much a message must resemble the dangerous ones: the least score of the
 *     classifier, of which 0 is the border between them and the others
 * @param dangers messages that show a danger
 * @param harmless messages that sound like one and show none
 */
public record Lessons(Map<Level, Double> from, List<Danger> dangers, List<String> harmless) {
  /** Teaches nothing. */
  public static final Lessons NONE = new Lessons(Map.of(), List.of(), List.of());

  public Lessons {
    from = Map.copyOf(from);
    dangers = List.copyOf(dangers);
    harmless = List.copyOf(harmless);
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
