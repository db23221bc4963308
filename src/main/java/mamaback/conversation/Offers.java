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
      case SearchResult.Found found ->
          Tact.mayBeShown(turn, found.candidates().getFirst().entry())
              ? found(turn, found)
              : unclear(offered, found.answerable());
      case SearchResult.Unclear unclear -> unclear(offered, unclear.answerable());
      case SearchResult.NotFound notFound ->
          new SearchResult.NotFound(offered, notFound.answerable());
    };
  }

  private static SearchResult found(Turn turn, SearchResult.Found found) {
    List<Candidate> candidates = found.candidates();
    List<Candidate> shown = new ArrayList<>();
    shown.add(candidates.getFirst());
    shown.addAll(offered(turn, candidates.subList(1, candidates.size())));
    return new SearchResult.Found(shown, found.answerable(), offered(turn, found.others()));
  }

  private static SearchResult unclear(List<Candidate> offered, double answerable) {
    return offered.isEmpty()
        ? new SearchResult.NotFound(offered, answerable)
        : new SearchResult.Unclear(offered, answerable, List.of());
  }

  private static List<Candidate> offered(Turn turn, List<Candidate> candidates) {
    return candidates.stream().filter(candidate -> mayBeNamed(turn, candidate.entry())).toList();
  }
}
