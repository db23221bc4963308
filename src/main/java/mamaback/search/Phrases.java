package mamaback.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Phrases of stems, of which the longest counts at a place. Immutable and thread-safe. */
final class Phrases {
  /** By their first stem, the longest first. */
  private final Map<String, List<List<String>>> byFirstStem;

  /**
   * @param phrases the stems of each, of which there is one at least
   */
  Phrases(Collection<List<String>> phrases) {
    this.byFirstStem =
        phrases.stream()
            .sorted(Comparator.comparingInt((List<String> phrase) -> -phrase.size()))
            .collect(Collectors.groupingBy(List::getFirst));
  }

  /** The longest that begins at {@code start} in {@code stems}; of no stems where none does. */
  List<String> longestAt(List<String> stems, int start) {
    for (List<String> phrase : byFirstStem.getOrDefault(stems.get(start), List.of())) {
      int end = start + phrase.size();
      if (end <= stems.size() && stems.subList(start, end).equals(phrase)) {
        return phrase;
      }
    }
    return List.of();
  }
}
