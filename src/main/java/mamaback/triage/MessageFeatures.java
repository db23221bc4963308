package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mamaback.learning.FeatureCounts;

/** What likeness goes by: the words of a message, and what the rules made of it. */
final class MessageFeatures {
  /** Word endings change, beginnings stay. */
  private static final int STEM_LENGTH = 6;

  private MessageFeatures() {}

  /** The features of {@code tokens}, in which the rules made {@code findings}. */
  static FeatureCounts of(List<Token> tokens, Set<String> findings) {
    List<String> words = new ArrayList<>(tokens.size());
    List<String> stems = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER) {
        String word = token.word();
        words.add(word);
        stems.add(word.substring(0, Math.min(STEM_LENGTH, word.length())));
      }
    }
    return FeatureCounts.of(words, stems, findings);
  }

  /** The flags with their levels, and the gravest level; no word of hers looks like one of them. */
  static Set<String> findings(List<Explanation.Trace> traces) {
    Set<String> found = new TreeSet<>();
    found.add("=" + Explanation.of(traces).verdict().level());
    traces.forEach(trace -> found.add("=" + trace.flag() + trace.level()));
    return found;
  }
}
