package mamaback.learning;

import java.util.List;

/**
 * The features of a text, by kind, each as often as the text has it: stems with concepts, pairs of
 * neighbouring stems, and character trigrams, which forgive misspellings. A number stands for each.
 * The arrays are nobody's to change.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
public record FeatureCounts(long[] terms, long[] pairs, long[] grams) {
  private static final long START = FeatureKey.ofTerm("^");
  private static final long END = FeatureKey.ofTerm("$");

  private static final long[] NONE = {};

  /**
   * The features of a text.
   *
   * @param words as written
   * @param stems in their order
   * @param terms what counts by itself: the stems, and what else is known of the text
   */
  public static FeatureCounts of(List<String> words, List<String> stems, List<String> terms) {
    return new FeatureCounts(keys(terms), pairs(keys(stems)), grams(words));
  }

  private static long[] keys(List<String> terms) {
    long[] keys = new long[terms.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = FeatureKey.ofTerm(terms.get(i));
    }
    return keys;
  }

  private static long[] pairs(long[] stems) {
    long[] pairs = new long[stems.length + 1];
    long before = START;
    for (int i = 0; i < stems.length; i++) {
      pairs[i] = FeatureKey.ofPair(before, stems[i]);
      before = stems[i];
    }
    pairs[stems.length] = FeatureKey.ofPair(before, END);
    return pairs;
  }

  /** A word has as many as letters, since its edges count as letters, too. */
  private static long[] grams(List<String> words) {
    long[] grams = new long[words.stream().mapToInt(String::length).sum()];
    int size = 0;
    for (String word : words) {
      long gram = FeatureKey.edge();
      for (int i = 0; i < word.length(); i++) {
        gram = FeatureKey.ofGram(gram, word.charAt(i));
        if (i > 0) {
          grams[size++] = gram;
        }
      }
      if (!word.isEmpty()) {
        grams[size++] = FeatureKey.ofGram(gram, FeatureKey.edge());
      }
    }
    return grams;
  }

  /** The same without pairs. */
  public FeatureCounts withoutPairs() {
    return new FeatureCounts(terms, NONE, grams);
  }

  /** The same without trigrams. */
  public FeatureCounts withoutGrams() {
    return new FeatureCounts(terms, pairs, NONE);
  }

  List<long[]> kinds() {
    return List.of(terms, pairs, grams);
  }
}
