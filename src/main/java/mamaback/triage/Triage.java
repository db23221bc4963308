package mamaback.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mamaback.knowledge.RedFlagRules;

/**
 * Finds signs of danger in a message by the rules of {@code red-flags.yaml}. Fails safe: what
 * cannot be judged is {@link Verdict.Failed}. Immutable and thread-safe; time is linear in the
 * message.
 */
public final class Triage {
  private final RuleBook rules;
  private final MessageReader reader;

  /**
   * @throws IllegalArgumentException if a wording cannot be used
   */
  public Triage(RedFlagRules source) {
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

  /** What the message shows. Never throws. */
  public Verdict assess(String text, Situation situation) {
    return explain(text, situation).verdict();
  }

  /** What the message shows, and why. Never throws. */
  public Explanation explain(String text, Situation situation) {
    try {
      return new Judgement(rules, reader, text, situation).explanation();
    } catch (RuntimeException | StackOverflowError e) {
      return new Explanation(new Verdict.Failed(), List.of());
    }
  }
}
