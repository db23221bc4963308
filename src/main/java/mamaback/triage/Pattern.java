package mamaback.triage;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase with its words and concepts numbered.
 *
 * @param first the features that it can begin with
 * @param needed the features without which it cannot be
 */
record Pattern(List<Step> steps, List<Integer> first, List<Integer> needed) {
  /** One place of a pattern. */
  sealed interface Step {
    /** A feature by its number. */
    record One(int feature, Presence presence) implements Step {}

    /** Up to {@code most} words of any kind within the sentence. */
    record Gap(int most) implements Step {}
  }

  /** Whether a step may be left out. */
  enum Presence {
    NEEDED,
    MAYBE
  }

  /**
   * @throws IllegalArgumentException if no word stands before a gap, or none must be there
   */
  static Pattern of(List<Step> steps) {
    List<Integer> first = new ArrayList<>();
    List<Integer> needed = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.One(int feature, Presence presence)) {
        if (needed.isEmpty()) {
          first.add(feature);
        }
        if (presence == Presence.NEEDED) {
          needed.add(feature);
        }
      } else if (needed.isEmpty()) {
        throw new IllegalArgumentException("a wording cannot begin with a gap");
      }
    }
    if (needed.isEmpty()) {
      throw new IllegalArgumentException("a wording needs a word that must be there");
    }
    return new Pattern(List.copyOf(steps), List.copyOf(first), List.copyOf(needed));
  }
}
