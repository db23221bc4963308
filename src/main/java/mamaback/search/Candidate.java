package mamaback.search;

import mamaback.knowledge.Entry;

/**
 * An entry that may answer the question.
 *
 * @param confidence for the first candidate the probability that it is right; 0 to 1
 */
public record Candidate(Entry entry, double confidence) {
  public Candidate {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
    }
  }
}
