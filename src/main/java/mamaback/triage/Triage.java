package mamaback.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Lessons;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.LessonBook;

/**
 * Finds signs of danger in a message by the rules of {@code red-flags.yaml}, and behind them by
 * what the messages of {@code red-flag-lessons.yaml} teach. Fails safe: what cannot be judged is
 * {@link Verdict.Failed}. Immutable and thread-safe; time is linear in the message.
 */
public final class Triage {
  private final RuleBook rules;
  private final MessageReader reader;
  private final SecondLine secondLine;

  /**
   * Goes by the rules, and by what their lessons teach.
   *
   * @param ordinary questions without a danger, to know the others by
   * @throws IllegalArgumentException if a wording cannot be used
   */
  public Triage(RedFlagRules source, List<String> ordinary) {
    this(source, new SecondLine(source.lessons(), ordinary, LessonBook.NONE));
  }

  private Triage(RedFlagRules source, SecondLine secondLine) {
    this.secondLine = secondLine;
    Grammar grammar = new Grammar(source.concepts());
    PhraseBook book = new PhraseBook();
    this.rules = new RuleBook(source.flags(), book);
    Set<String> ofSigns = grammar.vocabulary(book.phrases());
    ContextCues cues = new ContextCues(source.context(), source.harmless(), book);
    PhraseIndex index = new PhraseIndex(grammar, WordKinds.of(source), book.phrases());
    Set<String> rightWords = new HashSet<>(source.rightWords());
    rightWords.addAll(source.fillers());
    Spelling spelling =
        new Spelling(
            new NearWords(ofSigns, grammar.vocabulary(book.phrases())),
            rightWords,
            source.fillers(),
            source.misspellings());
    this.reader = new MessageReader(spelling, index, cues);
  }

  /** Goes by all that {@code knowledge} has for it. */
  public static Triage of(KnowledgeBase knowledge) {
    return of(knowledge, LessonBook.NONE);
  }

  /** The same; learns what {@code book} does not remember. */
  public static Triage of(KnowledgeBase knowledge, LessonBook book) {
    RedFlagRules rules = knowledge.redFlags();
    return new Triage(rules, new SecondLine(rules.lessons(), knowledge.ordinaryQuestions(), book));
  }

  /** Goes by the rules alone. */
  static Triage byRulesOnly(RedFlagRules source) {
    return new Triage(source, new SecondLine(Lessons.NONE, List.of(), LessonBook.NONE));
  }

  /** What the message shows. Never throws. */
  public Verdict assess(String text, Situation situation) {
    return explain(text, situation).verdict();
  }

  /** What the message shows, and why. Never throws. */
  public Explanation explain(String text, Situation situation) {
    try {
      Explanation byRules = new Judgement(rules, reader, text, situation).explanation();
      return secondLine.complete(byRules, text);
    } catch (RuntimeException | StackOverflowError e) {
      return new Explanation(new Verdict.Failed(), List.of());
    }
  }
}
