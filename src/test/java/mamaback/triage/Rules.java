package mamaback.triage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;

/** The rules as they are shipped, read once for all tests. */
final class Rules {
  private static final RedFlagRules RULES = read();
  private static final Triage TRIAGE = Triage.byRulesOnly(RULES);

  private static final Set<String> VOCABULARY = vocabulary();

  private Rules() {}

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
    return RULES.rightWords().contains(plain)
        || RULES.fillers().contains(plain)
        || VOCABULARY.contains(plain);
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

  private static Set<String> vocabulary() {
    PhraseBook book = new PhraseBook();
    new RuleBook(RULES.flags(), book);
    new ContextCues(RULES.context(), RULES.harmless(), book);
    return new Grammar(RULES.concepts()).vocabulary(book.phrases());
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

  private static RedFlagRules read() {
    try {
      return KnowledgeLoader.loadRedFlags(Path.of("knowledge"));
    } catch (KnowledgeException e) {
      throw new IllegalStateException(e);
    }
  }
}
