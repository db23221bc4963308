package mamaback.triage;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mamaback.learning.FeatureKey;
import mamaback.learning.KeyNumbers;

/**
 * What likeness goes by beside the words of a text.
 *
 * @param findings what the rules made of it; no word of hers looks like one of them
 * @param concepts the keys of the concepts that stand in it, each once
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Clues(Set<String> findings, long[] concepts) {
  /** Bounds the pairs and what they cost; with 40 nothing is told better. */
  private static final int MOST_CONCEPTS = 12;

  /** The flags with their levels, the gravest level, and the concepts. */
  static Clues of(List<Explanation.Trace> traces, List<Mention> mentions) {
    Set<String> findings = new TreeSet<>();
    findings.add("=" + Explanation.of(traces).verdict().level());
    traces.forEach(trace -> findings.add("=" + trace.flag() + trace.level()));
    return new Clues(findings, distinct(mentions));
  }

  private static long[] distinct(List<Mention> mentions) {
    KeyNumbers distinct = new KeyNumbers(mentions.size());
    for (Mention mention : mentions) {
      if (distinct.size() < MOST_CONCEPTS) {
        distinct.add(mention.concept());
      }
    }
    return distinct.keys();
  }

  /**
   * All as features. A pair of concepts says more than both: "numb" and "back" may be harmless, the
   * two together less so.
   */
  long[] features() {
    int some = concepts.length;
    long[] keys = new long[findings.size() + some + some * (some - 1) / 2];
    int size = 0;
    for (String finding : findings) {
      keys[size++] = FeatureKey.ofTerm(finding);
    }
    for (int i = 0; i < some; i++) {
      keys[size++] = concepts[i];
      for (int j = 0; j < i; j++) {
        keys[size++] = FeatureKey.ofUnordered(concepts[i], concepts[j]);
      }
    }
    return keys;
  }
}
