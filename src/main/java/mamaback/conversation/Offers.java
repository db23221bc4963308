package mamaback.conversation;

import java.util.List;
import mamaback.search.Candidate;
import mamaback.search.SearchResult;

/** Leaves out of a result what must not be offered to her. */
final class Offers {
  private Offers() {}

  static SearchResult to(Turn turn, SearchResult result) {
    if (!turn.profile().bereaved()) {
      return result;
    }
    List<Candidate> offered = offered(turn, result.candidates());
    return switch (result) {
      case SearchResult.Found(var candidates, var others) ->
          turn.mayBeOffered(candidates.getFirst().entry())
              ? new SearchResult.Found(offered, offered(turn, others))
              : unclear(offered);
      case SearchResult.Unclear(var ignored, var others) -> unclear(offered);
      case SearchResult.NotFound ignored -> new SearchResult.NotFound(offered);
    };
  }

  private static SearchResult unclear(List<Candidate> offered) {
    return offered.isEmpty()
        ? new SearchResult.NotFound(offered)
        : new SearchResult.Unclear(offered, List.of());
  }

  private static List<Candidate> offered(Turn turn, List<Candidate> candidates) {
    return candidates.stream().filter(candidate -> turn.mayBeOffered(candidate.entry())).toList();
  }
}
