package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import mamaback.learning.FeatureCounts;

/** What likeness goes by: the words of a text, and what the rules hear in it. */
final class MessageFeatures {
  /** Word endings change, beginnings stay. */
  private static final int STEM_LENGTH = 6;

  /** Letters of shorter words tell nothing that the words do not, and take half of the time. */
  private static final int SHORTEST_WITH_LETTERS = 5;

  private MessageFeatures() {}

  /** The features of {@code tokens}, in which the rules hear {@code clues}. */
  static FeatureCounts of(List<Token> tokens, Clues clues) {
    List<String> spelled = new ArrayList<>(tokens.size());
    List<String> stems = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER) {
        String word = token.word();
        if (word.length() >= SHORTEST_WITH_LETTERS) {
          spelled.add(word);
        }
        stems.add(word.substring(0, Math.min(STEM_LENGTH, word.length())));
      }
    }
    return FeatureCounts.of(spelled, stems, clues.features());
  }
}
