package mamaback.triage;

import java.util.List;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.LessonBook;

/**
 * Finds signs of danger in a message by the rules of {@code red-flags.yaml}, weighed against what
 * the messages of {@code red-flag-lessons.yaml} teach. Fails safe: what cannot be judged is {@link
 * Verdict.Failed}. Immutable and thread-safe; time is linear in the message.
 */
public final class Triage {
  private final FirstLine firstLine;
  private final SecondLine secondLine;

  private Triage(FirstLine firstLine, SecondLine secondLine) {
    this.firstLine = firstLine;
    this.secondLine = secondLine;
  }

  /** Goes by all that {@code knowledge} has for it. */
  public static Triage of(KnowledgeBase knowledge) {
    return of(knowledge, LessonBook.NONE);
  }

  /** The same; learns what {@code book} does not remember. */
  public static Triage of(KnowledgeBase knowledge, LessonBook book) {
    return of(knowledge.redFlags(), knowledge.ordinaryQuestions(), book);
  }

  /**
   * Goes by the rules, and by what their lessons teach.
   *
   * @param ordinary questions without a danger, to know the others by
   * @param book may remember what was learnt
   * @throws IllegalArgumentException if a wording cannot be used
   */
  public static Triage of(RedFlagRules source, List<String> ordinary, LessonBook book) {
    FirstLine rules = new FirstLine(source, ordinary, book);
    return new Triage(rules, SecondLine.of(source, ordinary, rules, book));
  }

  /** Goes by the rules alone. */
  static Triage byRulesOnly(RedFlagRules source, List<String> ordinary) {
    return new Triage(new FirstLine(source, ordinary, LessonBook.NONE), SecondLine.SILENT);
  }

  /** What the message shows. Never throws. */
  public Verdict assess(String text, Situation situation) {
    return explain(text, situation).verdict();
  }

  /** What the rules alone make of the message, without what likeness adds. Never throws. */
  public Verdict assessByRules(String text, Situation situation) {
    try {
      return firstLine.judge(text, situation).explanation().verdict();
    } catch (RuntimeException | StackOverflowError e) {
      return new Verdict.Failed(e);
    }
  }

  /** What the message shows, and why. Never throws. */
  public Explanation explain(String text, Situation situation) {
    try {
      return secondLine.weigh(firstLine.judge(text, situation), text);
    } catch (RuntimeException | StackOverflowError e) {
      return new Explanation(new Verdict.Failed(e), List.of());
    }
  }

  /** How like dangers the second line finds the message, for people who curate. Never throws. */
  public List<Comparison> compare(String text) {
    try {
      return secondLine.compare(firstLine.judge(text, Situation.UNKNOWN), text);
    } catch (RuntimeException | StackOverflowError e) {
      return List.of();
    }
  }
}
