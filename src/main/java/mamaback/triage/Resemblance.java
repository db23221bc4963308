package mamaback.triage;

import java.util.List;
import mamaback.knowledge.Level;

/**
 * How much a text is like dangerous ones.
 *
 * @param scores a level of {@link Likeness#LEVELS} each, then a flag each; 0 is the border between
 *     the dangerous and the others
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Resemblance(float[] scores, List<String> flags) {
  /** How much it is like dangers of {@code level} or graver. */
  double at(Level level) {
    return scores[Likeness.LEVELS.indexOf(level)];
  }

  /** The flag that it is likest to. */
  String flag() {
    int levels = Likeness.LEVELS.size();
    int best = 0;
    for (int i = 1; i < flags.size(); i++) {
      best = scores[levels + i] > scores[levels + best] ? i : best;
    }
    return flags.get(best);
  }
}
