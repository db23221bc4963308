package mamaback.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.LessonBook;

/** The rules of {@code red-flags.yaml}, ready to judge by. Immutable and thread-safe. */
final class FirstLine {
  private final RuleBook rules;
  private final MessageReader reader;

  /**
   * @param ordinary questions without a danger; they tell which words are common
   * @param learnt may remember these
   * @throws IllegalArgumentException if a wording cannot be used
   */
  FirstLine(RedFlagRules source, List<String> ordinary, LessonBook learnt) {
    Grammar grammar = new Grammar(source.concepts());
    PhraseBook book = new PhraseBook();
    this.rules = new RuleBook(source.flags(), book);
    Set<String> ofSigns = grammar.vocabulary(book.phrases());
    ContextCues cues = new ContextCues(source.context(), source.harmless(), book);
    PhraseIndex index = new PhraseIndex(grammar, WordKinds.of(source), book.phrases());
    NearWords nearWords = new NearWords(ofSigns, grammar.vocabulary(book.phrases()));
    Spelling spelling =
        new Spelling(
            nearWords,
            rightWords(source, learnt.recall(CommonWords.lesson(source, ordinary, nearWords))),
            source.fillers(),
            source.misspellings());
    this.reader = new MessageReader(spelling, index, cues);
  }

  /** Words that are never taken for slips: those that the rules list, and common ones. */
  static Set<String> rightWords(RedFlagRules source, List<String> common) {
    Set<String> right = new HashSet<>(common);
    right.addAll(source.rightWords());
    right.addAll(source.fillers());
    return right;
  }

  /** {@code text} as the rules read it. */
  List<Token> tokens(String text) {
    return reader.tokens(text);
  }

  /** What the rules hear in {@code text}. */
  Heard judge(String text, Situation situation) {
    return new Judgement(rules, reader, text, situation).heard();
  }
}
