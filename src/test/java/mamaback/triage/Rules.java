package mamaback.triage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.LessonBook;

/** The rules as they are shipped, read once for all tests. */
final class Rules {
  private static final KnowledgeBase KNOWLEDGE = read();
  private static final RedFlagRules RULES = KNOWLEDGE.redFlags();
  private static final Triage TRIAGE = Triage.byRulesOnly(RULES, KNOWLEDGE.ordinaryQuestions());

  private static final NearWords NEAR_WORDS = nearWords();
  private static final Set<String> VOCABULARY = NEAR_WORDS.vocabulary();
  private static final Set<String> RIGHT =
      FirstLine.rightWords(
          RULES,
          LessonBook.NONE.recall(
              CommonWords.lesson(RULES, KNOWLEDGE.ordinaryQuestions(), NEAR_WORDS)));

  private Rules() {}

  static KnowledgeBase knowledge() {
    return KNOWLEDGE;
  }

  static RedFlagRules rules() {
    return RULES;
  }

  static Triage triage() {
    return TRIAGE;
  }

  static Level level(String text) {
    return TRIAGE.assess(text, Situation.UNKNOWN).level();
  }

  /** Whether a word is one of ours, or right in English as far as the rules know. */
  static boolean isRight(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return RIGHT.contains(plain) || VOCABULARY.contains(plain);
  }

  /** Whether a wording or concept holds the word, or at least five letters of its beginning. */
  static boolean isOfTheRules(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (RULES.misspellings().containsKey(plain)) {
      return false;
    }
    boolean isBegun =
        IntStream.rangeClosed(5, plain.length())
            .anyMatch(end -> VOCABULARY.contains(plain.substring(0, end) + "*"));
    return isBegun || VOCABULARY.contains(plain);
  }

  static List<String> vocabularyInOrder() {
    return VOCABULARY.stream().map(word -> word.replace("*", "")).sorted().toList();
  }

  private static NearWords nearWords() {
    PhraseBook book = new PhraseBook();
    Grammar grammar = new Grammar(RULES.concepts());
    new RuleBook(RULES.flags(), book);
    Set<String> ofSigns = grammar.vocabulary(book.phrases());
    new ContextCues(RULES.context(), RULES.harmless(), book);
    return new NearWords(ofSigns, grammar.vocabulary(book.phrases()));
  }

  /** Messages in English that must give at least {@code least}. */
  static List<String> signs(Level least) {
    return RULES.flags().stream()
        .filter(flag -> !flag.id().equals("RF-90"))
        .flatMap(flag -> flag.mustFire().stream())
        .filter(example -> example.level().isAtLeast(least))
        .map(RedFlag.Example::text)
        .distinct()
        .toList();
  }

  private static KnowledgeBase read() {
    try {
      return KnowledgeLoader.load(Path.of("knowledge"));
    } catch (KnowledgeException e) {
      throw new IllegalStateException(e);
    }
  }
}
