package mamaback.triage;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is known beside the message itself; it may raise a level and never lowers one.
 *
 * @param weeksSinceBirth full weeks, 0 or more
 * @param epidural had an epidural or spinal at this birth
 * @param pregnant is still or again pregnant
 * @param earlier the last messages of the same chat, oldest first, at most two
 */
public record Situation(
    OptionalInt weeksSinceBirth,
    boolean epidural,
    boolean cSection,
    boolean pregnant,
    List<String> earlier) {
  /** Nothing is known. */
  public static final Situation UNKNOWN =
      new Situation(OptionalInt.empty(), false, false, false, List.of());

  public Situation {
    earlier = List.copyOf(earlier);
  }
}
