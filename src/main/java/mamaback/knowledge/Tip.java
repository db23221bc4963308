package mamaback.knowledge;

/**
 * A tip of the day.
 *
 * @param when weeks since birth and kind of birth that it fits
 * @param mentionsBaby never sent after the loss of a baby
 */
public record Tip(
    String id, String text, String topic, Condition when, Kind kind, boolean mentionsBaby) {
  /** What a tip is about; exercise and lifting pause after an injury. */
  public enum Kind {
    EXERCISE,
    LIFTING,
    POSTURE,
    FEEDING,
    REST,
    RELIEF,
    FOOD,
    MIND,
    HELP,
    SAFETY
  }
}
