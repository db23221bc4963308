package mamaback.triage;

import java.util.ArrayList;
import java.util.List;

/** A phrase with its words and concepts numbered. */
final class Pattern {
  /** A number each, side by side, as hundreds of patterns are followed in a message. */
  private final int[] steps;

  /** The features that it can begin with. */
  private final int[] first;

  /** The features without which it cannot be. */
  private final int[] needed;

  private Pattern(List<Step> steps, List<Integer> first, List<Integer> needed) {
    this.steps = steps.stream().mapToInt(Step::code).toArray();
    this.first = first.stream().mapToInt(Integer::intValue).toArray();
    this.needed = needed.stream().mapToInt(Integer::intValue).toArray();
  }

  /** One place of a pattern. */
  sealed interface Step {
    /** A feature by its number. */
    record One(int feature, Presence presence) implements Step {
      @Override
      public int code() {
        return feature << 1 | (presence == Presence.MAYBE ? 1 : 0);
      }
    }

    /** Up to {@code most} words of any kind within the sentence. */
    record Gap(int most) implements Step {
      @Override
      public int code() {
        return -most;
      }
    }

    /** The step as one number; that of a gap alone is negative. */
    int code();
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

  /** How many steps it has. */
  int size() {
    return steps.length;
  }

  boolean isGap(int step) {
    return steps[step] < 0;
  }

  /** How many words may stand in a step that is a gap. */
  int most(int step) {
    return -steps[step];
  }

  /** The feature of a step that is none. */
  int feature(int step) {
    return steps[step] >> 1;
  }

  boolean isOptional(int step) {
    return (steps[step] & 1) != 0;
  }

  /** Not copied, since this is asked for every wording of every message; nobody changes it. */
  int[] first() {
    return first;
  }

  int[] needed() {
    return needed;
  }
}
