package mamaback.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mamaback.knowledge.Entry;

/** Weighs in what speaks for entries beside the words of a question. Immutable and thread-safe. */
final class Leanings {
  private final Map<String, Entry> entries;

  Leanings(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /**
   * {@code ranked} with those that are {@code likely} for other reasons, likeliest first: two
   * witnesses agree more often than one is right, and whom the words speak for clearly outweighs
   * the other reasons.
   */
  Ranked likeliest(Ranked ranked, Map<String, Double> likely) {
    if (likely.isEmpty()) {
      return ranked;
    }
    Map<String, Double> known = new LinkedHashMap<>(likely);
    known.keySet().retainAll(entries.keySet());
    List<Candidate> candidates = ranked.candidates();
    Map<Entry, Double> confidences = new LinkedHashMap<>();
    candidates.forEach(each -> confidences.put(each.entry(), each.confidence()));
    double rival = rival(candidates, known);
    known.forEach(
        (id, chance) -> confidences.merge(entries.get(id), chance * (1 - rival), Leanings::either));
    List<Candidate> likeliest =
        confidences.entrySet().stream()
            .map(each -> new Candidate(each.getKey(), each.getValue()))
            .sorted(Comparator.comparingDouble((Candidate each) -> -each.confidence()))
            .toList();
    double witness = known.values().stream().mapToDouble(chance -> chance).max().orElse(0);
    return new Ranked(likeliest, either(ranked.answerable(), witness));
  }

  /** The confidence of the best for which nothing but the words speaks. */
  private static double rival(List<Candidate> candidates, Map<String, Double> likely) {
    return candidates.stream()
        .filter(each -> !likely.containsKey(each.entry().id()))
        .findFirst()
        .map(Candidate::confidence)
        .orElse(0.0);
  }

  /** The probability of what two independent witnesses say. */
  private static double either(double one, double other) {
    return 1 - (1 - one) * (1 - other);
  }
}
