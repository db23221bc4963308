package mamaback.evaluation;

import java.util.List;
import mamaback.conversation.Decision;
import mamaback.knowledge.Level;
import mamaback.search.Candidate;
import mamaback.search.SearchResult;

/**
 * What the measured program made of a message.
 *
 * @param candidates best first, whatever the decision
 * @param answerable the probability, as it judges, that any entry answers
 */
public record Response(
    List<Candidate> candidates, double answerable, Decision decision, Level level) {
  public Response {
    candidates = List.copyOf(candidates);
  }

  /** One that was looked up. */
  public static Response of(SearchResult result, Decision decision, Level level) {
    return new Response(result.candidates(), result.answerable(), decision, level);
  }

  /** One of a search alone. */
  public static Response of(SearchResult result) {
    return of(result, Decision.of(result), Level.NONE);
  }

  /** The confidence in the first candidate; 0 where there is none. */
  double confidence() {
    return candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
  }
}
