package mamaback.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mamaback.learning.FeatureCounts;
import mamaback.learning.FeatureKey;

/**
 * A text as the search reads it.
 *
 * @param words folded words in their order
 * @param stems their stems, one a word
 * @param concepts the groups of the lexicon that it touches, each once
 */
record Reading(List<String> words, List<String> stems, List<String> concepts) {
  /** Bounds the pairs of a long message; more tell nothing better. */
  private static final int MOST_PAIRED = 12;

  static final Reading EMPTY = new Reading(List.of(), List.of(), List.of());

  Reading {
    words = List.copyOf(words);
    stems = List.copyOf(stems);
    concepts = List.copyOf(concepts);
  }

  /** The same, in which equal words are one, taken from {@code known} or put there. */
  Reading sharing(Map<String, String> known) {
    return new Reading(shared(words, known), shared(stems, known), shared(concepts, known));
  }

  private static List<String> shared(List<String> texts, Map<String, String> known) {
    return texts.stream().map(text -> known.computeIfAbsent(text, same -> same)).toList();
  }

  /** Stems and concepts: what Lucene counts. */
  List<String> terms() {
    List<String> terms = new ArrayList<>(stems);
    terms.addAll(concepts);
    return terms;
  }

  /**
   * What the linear model goes by. Concepts count by themselves and two by two: "sneeze" and
   * "bladder" say more together than apart, wherever they stand.
   */
  FeatureCounts features() {
    long[] keys = FeatureKey.ofTerms(concepts);
    return FeatureCounts.of(words, stems, FeatureKey.withPairs(keys, MOST_PAIRED));
  }
}
