package mamaback.triage;

import java.util.Arrays;
import java.util.List;
import mamaback.learning.FeatureKey;
import mamaback.learning.KeyNumbers;

/**
 * What likeness goes by beside the words of a text, as keys of features; of many thousand texts at
 * once while it learns.
 *
 * @param findings what the rules made of it, each once
 * @param concepts the concepts that stand in it, each once
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Clues(long[] findings, long[] concepts) {
  /** Bounds the pairs and what they cost; with 40 nothing is told better. */
  private static final int MOST_CONCEPTS = 12;

  /** No word of hers looks like a finding. */
  private static final String MARK = "=";

  /** The flags with their levels, the gravest level, and the concepts. */
  static Clues of(List<Explanation.Trace> traces, List<Mention> mentions) {
    KeyNumbers findings = new KeyNumbers(traces.size() + 1);
    findings.add(FeatureKey.ofTerm(MARK + Explanation.of(traces).verdict().level()));
    for (Explanation.Trace trace : traces) {
      findings.add(FeatureKey.ofTerm(MARK + trace.flag() + trace.level()));
    }
    return new Clues(findings.keys(), distinct(mentions));
  }

  private static long[] distinct(List<Mention> mentions) {
    KeyNumbers distinct = new KeyNumbers(MOST_CONCEPTS);
    for (Mention mention : mentions) {
      if (distinct.size() < MOST_CONCEPTS) {
        distinct.add(mention.concept());
      }
    }
    return distinct.keys();
  }

  /**
   * All features. A pair of concepts says more than both: "numb" and "back" may be harmless, the
   * two together less so.
   */
  long[] features() {
    long[] heard = FeatureKey.withPairs(concepts, MOST_CONCEPTS);
    long[] keys = Arrays.copyOf(findings, findings.length + heard.length);
    System.arraycopy(heard, 0, keys, findings.length, heard.length);
    return keys;
  }
}
