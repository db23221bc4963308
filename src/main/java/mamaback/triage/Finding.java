package mamaback.triage;

import mamaback.knowledge.Level;

/**
 * One red flag that a message shows.
 *
 * @param flag the id of the flag, such as {@code RF-01}
 * @param level its level here, after all guards and raises
 * @param matched the words of the message that showed it
 */
public record Finding(String flag, Level level, String matched) {
  @Override
  public String toString() {
    return "Finding[" + flag + " " + level + "]";
  }
}
