package mamaback.triage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that people write too often to be slips, however close to a word of the rules: "hello" is
 * no "hellp". Learned from texts without correction, which hold slips too; so a word that is rare
 * beside a word one slip away counts as a slip of it (noisy channel; Kernighan, Church and Gale
 * 1990). Immutable.
 */
final class CommonWords {
  /** In fewer texts it may be anybody's slip. */
  private static final int LEAST_TEXTS = 3;

  /** A slip is rarer than its word: "pian" stands in one text for hundreds with "pain". */
  private static final int RARER = 30;

  private final Map<String, Integer> textsByWord = new HashMap<>();

  CommonWords(Iterable<String> texts) {
    for (String text : texts) {
      words(text).forEach(word -> textsByWord.merge(word, 1, Integer::sum));
    }
  }

  /** Those that are no slips of {@code nearWords}. */
  Set<String> beside(NearWords nearWords) {
    Set<String> right = new HashSet<>();
    textsByWord.forEach(
        (word, texts) -> {
          if (texts >= LEAST_TEXTS && !isSlip(texts, nearWords.near(word))) {
            right.add(word);
          }
        });
    return right;
  }

  private boolean isSlip(int texts, List<String> near) {
    return near.stream().anyMatch(word -> textsByWord.getOrDefault(word, 0) >= RARER * texts);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (Token token : Tokenizer.tokens(text, Set.of())) {
      if (token.kind() == Token.Kind.WORD) {
        words.add(token.word());
      }
    }
    return words;
  }
}
