package mamaback.search;

import java.util.List;

/**
 * The entries that may answer a question, best first.
 *
 * @param answerable the probability that any entry answers it; 0 to 1
 */
record Ranked(List<Candidate> candidates, double answerable) {
  static final Ranked NOTHING = new Ranked(List.of(), 0);

  Ranked {
    candidates = List.copyOf(candidates);
  }

  /** The probability that the first answers it. */
  double confidence() {
    return candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
  }
}
