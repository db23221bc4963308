package mamaback.triage;

import java.util.Comparator;
import java.util.List;

/**
 * What the rules hear in a message.
 *
 * @param tokens it, as they read it
 * @param explanation what they make of it
 * @param mentions their concepts that stand in it, whatever becomes of them, as she told them
 */
record Heard(List<Token> tokens, Explanation explanation, List<Mention> mentions) {
  /** The order of features differs from run to run, that of the message does not. */
  private static final Comparator<Mention> AS_TOLD =
      Comparator.comparingInt(Mention::at).thenComparingLong(Mention::concept);

  Heard {
    mentions = mentions.stream().sorted(AS_TOLD).toList();
  }

  @Override
  public String toString() {
    return "Heard[masked]";
  }
}
