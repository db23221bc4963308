package mamaback.broadcast;

import java.util.Optional;

/**
 * Who gets a message, of all that told something about themselves or subscribed to tips and want to
 * be written to.
 *
 * @param language the one that she is spoken to in; empty for all
 * @param weeks since birth, which must be known then; empty for all
 */
public record Audience(Optional<String> language, Optional<Weeks> weeks, Reach reach) {
  /** Whether a message may go to who lost a baby. */
  public enum Reach {
    ALL,
    NOT_BEREAVED
  }

  /** From the beginning of the first week to the end of the last. */
  public record Weeks(int from, int to) {
    public Weeks {
      if (from < 0 || to < from) {
        throw new IllegalArgumentException("weeks must go from 0 or more upwards");
      }
    }
  }
}
