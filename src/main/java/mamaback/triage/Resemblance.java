package mamaback.triage;

import mamaback.knowledge.Level;

/**
 * How much a text is like dangerous ones.
 *
 * @param scores a level of {@link Likeness#LEVELS} each; 0 is the border between the dangerous and
 *     the others
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Resemblance(float[] scores) {
  /** How much it is like dangers of {@code level} or graver. */
  double at(Level level) {
    return scores[Likeness.LEVELS.indexOf(level)];
  }
}
