package mamaback.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a text has each feature, by kind: stems with concepts, pairs of neighbouring stems, and
 * character trigrams, which forgive misspellings.
 */
public record FeatureCounts(
    Map<String, Integer> terms, Map<String, Integer> pairs, Map<String, Integer> grams) {
  private static final int GRAM = 3;

  /**
   * The features of a text.
   *
   * @param words as written
   * @param stems in their order
   * @param terms what counts by itself: the stems, and what else is known of the text
   */
  public static FeatureCounts of(List<String> words, List<String> stems, List<String> terms) {
    Map<String, Integer> single = new HashMap<>();
    Map<String, Integer> pairs = new HashMap<>();
    Map<String, Integer> grams = new HashMap<>();
    terms.forEach(term -> single.merge(term, 1, Integer::sum));
    String before = "^";
    for (String stem : stems) {
      pairs.merge(before + " " + stem, 1, Integer::sum);
      before = stem;
    }
    pairs.merge(before + " $", 1, Integer::sum);
    for (String word : words) {
      String padded = "_" + word + "_";
      for (int i = 0; i + GRAM <= padded.length(); i++) {
        grams.merge("#" + padded.substring(i, i + GRAM), 1, Integer::sum);
      }
    }
    return new FeatureCounts(single, pairs, grams);
  }

  /** The same without pairs. */
  public FeatureCounts withoutPairs() {
    return new FeatureCounts(terms, Map.of(), grams);
  }

  /** The same without trigrams. */
  public FeatureCounts withoutGrams() {
    return new FeatureCounts(terms, pairs, Map.of());
  }

  List<Map<String, Integer>> kinds() {
    return List.of(terms, pairs, grams);
  }
}
