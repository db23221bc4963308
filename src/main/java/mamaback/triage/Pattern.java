package mamaback.triage;

import java.util.ArrayList;
import java.util.List;

/** A phrase with its words and concepts numbered. */
final class Pattern {
  private final List<Step> steps;

  /** The features that it can begin with. */
  private final int[] first;

  /** The features without which it cannot be. */
  private final int[] needed;

  private Pattern(List<Step> steps, List<Integer> first, List<Integer> needed) {
    this.steps = List.copyOf(steps);
    this.first = first.stream().mapToInt(Integer::intValue).toArray();
    this.needed = needed.stream().mapToInt(Integer::intValue).toArray();
  }

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
    return new Pattern(steps, first, needed);
  }

  List<Step> steps() {
    return steps;
  }

  /** Not copied, since this is asked for every wording of every message; nobody changes it. */
  int[] first() {
    return first;
  }

  int[] needed() {
    return needed;
  }
}
