package mamaback.triage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.Fingerprint;
import mamaback.learning.Lesson;
import mamaback.learning.Notation;
import mamaback.learning.Rows;

/**
 * Words that people write too often to be slips, however close to a word of the rules: "hello" is
 * no "hellp". Learned from texts without correction, which hold slips too; so a word that is rare
 * beside a word one slip away counts as a slip of it (noisy channel; Kernighan, Church and Gale
 * 1990).
 */
final class CommonWords {
  /** In fewer texts it may be anybody's slip. */
  private static final int LEAST_TEXTS = 3;

  /** A slip is rarer than its word: "pian" stands in one text for hundreds with "pain". */
  private static final int RARER = 30;

  private static final Notation<List<String>> NOTATION =
      new Notation<>() {
        @Override
        public void write(List<String> learnt, DataOutputStream out) throws IOException {
          Rows.writeTexts(out, learnt);
        }

        @Override
        public List<String> read(DataInputStream in) throws IOException {
          return Rows.readTexts(in);
        }
      };

  private final Map<String, Integer> textsByWord = new HashMap<>();

  private CommonWords(Iterable<String> texts) {
    for (String text : texts) {
      words(text).forEach(word -> textsByWord.merge(word, 1, Integer::sum));
    }
  }

  /**
   * The lesson that the lessons of {@code rules} teach, beside questions without a danger.
   *
   * @param nearWords of all words of {@code rules}
   */
  static Lesson<List<String>> lesson(
      RedFlagRules rules, List<String> ordinary, NearWords nearWords) {
    List<String> texts = new ArrayList<>(ordinary);
    texts.addAll(rules.lessons().harmless());
    rules.lessons().dangers().forEach(danger -> texts.addAll(danger.messages()));
    return new Lesson<>(
        "common-words",
        Fingerprint.of(Stream.concat(RuleTexts.of(rules), texts.stream())),
        () -> new CommonWords(texts).beside(nearWords),
        NOTATION);
  }

  /** Those that are no slips of {@code nearWords}, in the order of the alphabet. */
  private List<String> beside(NearWords nearWords) {
    return textsByWord.keySet().stream().filter(word -> isRight(word, nearWords)).sorted().toList();
  }

  private boolean isRight(String word, NearWords nearWords) {
    int texts = textsByWord.getOrDefault(word, 0);
    return texts >= LEAST_TEXTS
        && nearWords.near(word).stream()
            .noneMatch(near -> textsByWord.getOrDefault(near, 0) >= RARER * texts);
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
