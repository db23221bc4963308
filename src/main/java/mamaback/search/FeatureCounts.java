package mamaback.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a text has each feature, by kind: stems with concepts, pairs of neighbouring stems, and
 * character trigrams, which forgive misspellings.
 */
record FeatureCounts(
    Map<String, Integer> terms, Map<String, Integer> pairs, Map<String, Integer> grams) {
  private static final int GRAM = 3;

  static FeatureCounts of(Reading text) {
    Map<String, Integer> terms = new HashMap<>();
    Map<String, Integer> pairs = new HashMap<>();
    Map<String, Integer> grams = new HashMap<>();
    text.terms().forEach(term -> terms.merge(term, 1, Integer::sum));
    String before = "^";
    for (String stem : text.stems()) {
      pairs.merge(before + " " + stem, 1, Integer::sum);
      before = stem;
    }
    pairs.merge(before + " $", 1, Integer::sum);
    for (String word : text.words()) {
      String padded = "_" + word + "_";
      for (int i = 0; i + GRAM <= padded.length(); i++) {
        grams.merge("#" + padded.substring(i, i + GRAM), 1, Integer::sum);
      }
    }
    return new FeatureCounts(terms, pairs, grams);
  }

  List<Map<String, Integer>> kinds() {
    return List.of(terms, pairs, grams);
  }
}
