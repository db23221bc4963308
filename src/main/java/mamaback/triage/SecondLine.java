package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.knowledge.Lessons;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.LessonBook;

/**
 * Weighs what the rules made of a message against what it is like: raises it where it is like
 * messages that are known to be graver, and lowers it by one level where neither it nor any
 * sentence of it is anything like them. Sentences count by themselves, so that a harmless one
 * beside a sign does not lower it. Immutable and thread-safe.
 */
final class SecondLine {
  /** What the rules saw and held back must be liker to a danger than what they did not see. */
  private static final double HELD_BACK = 0.3;

  /**
   * So must a short message in which they saw nothing: "my baby is 4 weeks old" is as like the
   * beginning of many dangers as of anything else.
   */
  private static final double SHORT = 0.5;

  /** A sentence lacks what belongs to it, so it must be liker than a whole message. */
  private static final double TORN = 0.6;

  private final Optional<Likeness> likeness;
  private final Lessons lessons;

  /** Leaves everything to the rules. */
  static final SecondLine SILENT = new SecondLine(Optional.empty(), Lessons.NONE);

  private SecondLine(Optional<Likeness> likeness, Lessons lessons) {
    this.likeness = likeness;
    this.lessons = lessons;
  }

  /**
   * @param ordinary questions without a danger
   * @param firstLine the same rules
   * @param book may remember what was learnt
   */
  static SecondLine of(
      RedFlagRules rules, List<String> ordinary, FirstLine firstLine, LessonBook book) {
    return new SecondLine(Likeness.of(rules, ordinary, firstLine, book), rules.lessons());
  }

  /** What the rules made of {@code text}, weighed against what it is like. */
  Explanation weigh(Heard byRules, String text) {
    return likeness
        .map(each -> weighed(byRules.explanation(), new Excerpts(text, byRules, each)))
        .orElse(byRules.explanation());
  }

  /** What is weighed, level by level; nothing where nothing was learnt. */
  List<Comparison> compare(Heard byRules, String text) {
    return likeness.map(each -> new Excerpts(text, byRules, each)).stream()
        .flatMap(excerpts -> Likeness.LEVELS.stream().map(level -> comparison(excerpts, level)))
        .toList();
  }

  private Comparison comparison(Excerpts excerpts, Level level) {
    Excerpts.Excerpt likest = excerpts.likest(level);
    return new Comparison(
        level,
        excerpts.whole().at(level),
        likest.text(),
        likest.at(level),
        lessons.from(level),
        lessons.keep(level));
  }

  private Explanation weighed(Explanation byRules, Excerpts excerpts) {
    Level found = byRules.verdict().level();
    for (Level level : Likeness.LEVELS.reversed()) {
      if (found.isAtLeast(level)) {
        if (excerpts.most(level) >= lessons.keep(level) || found.oneLess() == level) {
          return lowered(byRules, level);
        }
      } else {
        Optional<String> words = raising(byRules, excerpts, level);
        if (words.isPresent()) {
          return raised(byRules.traces(), excerpts.flag(), words.get(), level);
        }
      }
    }
    return found == Level.SOON ? lowered(byRules, Level.INFO) : byRules;
  }

  /** The sentence for which a message is taken to be of {@code level}, if it is. */
  private Optional<String> raising(Explanation byRules, Excerpts excerpts, Level level) {
    boolean unseen = byRules.traces().isEmpty();
    boolean heldBack = !unseen && !byRules.verdict().level().isAtLeast(Level.SOON);
    double doubt = heldBack ? HELD_BACK : unseen && excerpts.areShort() ? SHORT : 0;
    double least = lessons.from(level) + doubt;
    Excerpts.Excerpt likest = excerpts.likest(level);
    boolean isLike = excerpts.whole().at(level) >= least || likest.at(level) >= least + TORN;
    return isLike && !(heldBack && isDenied(byRules.traces(), likest.text()))
        ? Optional.of(likest.text())
        : Optional.empty();
  }

  /**
   * Whether the sentence that is likest to a danger holds a sign that the rules read as denied;
   * likeness cannot tell "numb" from "not numb".
   */
  private static boolean isDenied(List<Explanation.Trace> traces, String sentence) {
    return traces.stream()
        .filter(trace -> trace.reading().equals(Reading.NEGATED.name()))
        .anyMatch(trace -> sentence.contains(trace.matched()));
  }

  private static Explanation raised(
      List<Explanation.Trace> byRules, String flag, String sentence, Level level) {
    List<Explanation.Trace> traces = new ArrayList<>(byRules);
    traces.add(
        new Explanation.Trace(
            flag,
            "like the messages of " + flag + " in red-flag-lessons.yaml",
            sentence,
            Reading.PRESENT.name(),
            level));
    return Explanation.of(traces);
  }

  /** No finding above {@code most}. */
  private static Explanation lowered(Explanation byRules, Level most) {
    if (byRules.traces().stream().noneMatch(trace -> isAbove(trace, most))) {
      return byRules;
    }
    return Explanation.of(
        byRules.traces().stream()
            .map(trace -> isAbove(trace, most) ? unlike(trace, most) : trace)
            .toList());
  }

  private static boolean isAbove(Explanation.Trace trace, Level most) {
    return trace.level().compareTo(most) > 0;
  }

  private static Explanation.Trace unlike(Explanation.Trace trace, Level level) {
    return new Explanation.Trace(
        trace.flag(), trace.wording(), trace.matched(), Reading.UNLIKE.name(), level);
  }
}
