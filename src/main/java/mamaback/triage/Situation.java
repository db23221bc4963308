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
  private static final int FIRST_WEEKS = 6;

  /** Nothing is known. */
  public static final Situation UNKNOWN =
      new Situation(OptionalInt.empty(), false, false, false, List.of());

  public Situation {
    earlier = List.copyOf(earlier);
  }

  /** Whether a fact that the rules write with {@code @} is so. */
  boolean holds(String fact) {
    return switch (fact) {
      case "epidural" -> epidural;
      case "c-section" -> cSection;
      case "pregnant" -> pregnant;
      case "first-weeks" -> weeksSinceBirth.orElse(Integer.MAX_VALUE) <= FIRST_WEEKS;
      default -> throw new IllegalArgumentException("unknown fact @" + fact);
    };
  }
}
