package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.knowledge.Entry;
import mamaback.search.Candidate;
import mamaback.search.SearchResult;

/** Leaves out of a result what must not be offered to her. */
final class Offers {
  private Offers() {}

  /** Whether {@code entry} may be named to her in a list. */
  static boolean mayBeNamed(Turn turn, Entry entry) {
    return Tact.mayBeNamed(turn, entry) && !isForAfterBirth(turn, entry);
  }

  /** Clinical brief, 6.3: whoever is still pregnant gets the topics for pregnancy. */
  private static boolean isForAfterBirth(Turn turn, Entry entry) {
    return turn.profile().pregnant() && entry.applies().pregnant().equals(Optional.of(false));
  }

  static SearchResult to(Turn turn, SearchResult result) {
    if (!turn.profile().bereaved() && !turn.profile().pregnant()) {
      return result;
    }
    List<Candidate> offered = offered(turn, result.candidates());
    return switch (result) {
      case SearchResult.Found(var candidates, var others) ->
          Tact.mayBeShown(turn, candidates.getFirst().entry())
              ? found(turn, candidates, others)
              : unclear(offered);
      case SearchResult.Unclear(var ignored, var others) -> unclear(offered);
      case SearchResult.NotFound ignored -> new SearchResult.NotFound(offered);
    };
  }

  private static SearchResult found(Turn turn, List<Candidate> candidates, List<Candidate> others) {
    List<Candidate> shown = new ArrayList<>();
    shown.add(candidates.getFirst());
    shown.addAll(offered(turn, candidates.subList(1, candidates.size())));
    return new SearchResult.Found(shown, offered(turn, others));
  }

  private static SearchResult unclear(List<Candidate> offered) {
    return offered.isEmpty()
        ? new SearchResult.NotFound(offered)
        : new SearchResult.Unclear(offered, List.of());
  }

  private static List<Candidate> offered(Turn turn, List<Candidate> candidates) {
    return candidates.stream().filter(candidate -> mayBeNamed(turn, candidate.entry())).toList();
  }
}
