package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.knowledge.Lessons;
import mamaback.knowledge.Level;
import mamaback.learning.LessonBook;

/**
 * Raises what the rules made of a message where it is like messages that are known to be graver. It
 * never lowers anything. Immutable and thread-safe.
 */
final class SecondLine {
  /** What the rules saw and held back must be liker to a danger than what they did not see. */
  private static final double HELD_BACK = 0.3;

  private final Optional<Likeness> likeness;

  SecondLine(Lessons lessons, List<String> ordinary, LessonBook book) {
    this.likeness = Likeness.of(lessons, ordinary, book);
  }

  /** {@code byRules}, with what else {@code text} is like. */
  Explanation complete(Explanation byRules, String text) {
    Level level = byRules.verdict().level();
    if (level == Level.EMERGENCY || byRules.verdict() instanceof Verdict.Failed) {
      return byRules;
    }
    boolean heldBack = !byRules.traces().isEmpty() && !level.isAtLeast(Level.SOON);
    return likeness
        .flatMap(each -> each.find(text, heldBack ? HELD_BACK : 0))
        .filter(like -> like.level().compareTo(level) > 0)
        .filter(like -> !heldBack || !isDenied(byRules.traces(), like.sentence()))
        .map(like -> raised(byRules.traces(), like))
        .orElse(byRules);
  }

  /**
   * Whether the sentence that is likest to a danger holds a sign that the rules read as denied;
   * likeness cannot tell "numb" from "not numb".
   */
  private static boolean isDenied(List<Explanation.Trace> traces, String sentence) {
    return traces.stream()
        .filter(
            trace ->
                trace.reading().equals(Reading.NEGATED.name())
                    || trace.reading().equals(Reading.HARMLESS.name()))
        .anyMatch(trace -> sentence.contains(trace.matched()));
  }

  private static Explanation raised(List<Explanation.Trace> byRules, Likeness.Resemblance like) {
    List<Explanation.Trace> traces = new ArrayList<>(byRules);
    traces.add(
        new Explanation.Trace(
            like.flag(),
            "like the messages of " + like.flag() + " in red-flag-lessons.yaml",
            like.sentence(),
            Reading.PRESENT.name(),
            like.level()));
    return Explanation.of(traces);
  }
}
