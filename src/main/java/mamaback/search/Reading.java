package mamaback.search;

import java.util.ArrayList;
import java.util.List;
import mamaback.learning.FeatureCounts;

/**
 * A text as the search reads it.
 *
 * @param words folded words in their order
 * @param stems their stems, one a word
 * @param concepts the groups of the lexicon that it touches, each once
 */
record Reading(List<String> words, List<String> stems, List<String> concepts) {
  Reading {
    words = List.copyOf(words);
    stems = List.copyOf(stems);
    concepts = List.copyOf(concepts);
  }

  /** Stems and concepts: what Lucene counts. */
  List<String> terms() {
    List<String> terms = new ArrayList<>(stems);
    terms.addAll(concepts);
    return terms;
  }

  /** What the linear model goes by. */
  FeatureCounts features() {
    return FeatureCounts.of(words, stems, terms());
  }
}
