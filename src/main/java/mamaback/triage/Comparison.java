package mamaback.triage;

import mamaback.knowledge.Level;

/**
 * How like dangers of one level or graver a message is, for people who curate. 0 is the border
 * between the dangerous and the others.
 *
 * @param whole the message as a whole
 * @param sentence of the message, the one that is likest
 * @param likest how like it is
 * @param raises the least that raises a message to this level
 * @param keeps the least that leaves at this level what a rule raised to it
 */
public record Comparison(
    Level level, double whole, String sentence, double likest, double raises, double keeps) {
  @Override
  public String toString() {
    return "Comparison[masked]";
  }
}
