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
   * @param words those whose letters count, as written
   * @param stems in their order
   * @param others the keys of what else is known of the text
   */
  public static FeatureCounts of(List<String> words, List<String> stems, long[] others) {
    long[] terms = new long[stems.size() + others.length];
    System.arraycopy(others, 0, terms, stems.size(), others.length);
    for (int i = 0; i < stems.size(); i++) {
      terms[i] = FeatureKey.ofTerm(stems.get(i));
    }
    return new FeatureCounts(terms, pairs(terms, stems.size()), grams(words));
  }

  private static long[] pairs(long[] terms, int stems) {
    long[] pairs = new long[stems + 1];
    long before = START;
    for (int i = 0; i < stems; i++) {
      pairs[i] = FeatureKey.ofPair(before, terms[i]);
      before = terms[i];
    }
    pairs[stems] = FeatureKey.ofPair(before, END);
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
