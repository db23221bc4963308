package mamaback.evaluation;

import java.util.List;
import mamaback.knowledge.Level;
import mamaback.search.Candidate;

/**
 * What the measured program made of a message.
 *
 * @param candidates best first, whatever the decision
 */
public record Response(List<Candidate> candidates, Decision decision, Level level) {
  public Response {
    candidates = List.copyOf(candidates);
  }

  /** The confidence in the first candidate; 0 where there is none. */
  double confidence() {
    return candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
  }
}
