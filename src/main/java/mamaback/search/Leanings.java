package mamaback.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    List<Candidate> witnesses = known(likely);
    if (witnesses.isEmpty()) {
      return ranked;
    }
    List<Candidate> candidates = ranked.candidates();
    double doubt = 1 - rival(candidates, likely);
    Map<String, Candidate> byId = new LinkedHashMap<>();
    candidates.forEach(each -> byId.put(each.entry().id(), each));
    for (Candidate witness : witnesses) {
      Candidate weighed = new Candidate(witness.entry(), witness.confidence() * doubt);
      byId.merge(witness.entry().id(), weighed, Leanings::both);
    }
    List<Candidate> likeliest =
        byId.values().stream()
            .sorted(Comparator.comparingDouble((Candidate each) -> -each.confidence()))
            .toList();
    double clearest = witnesses.stream().mapToDouble(Candidate::confidence).max().orElse(0);
    return new Ranked(likeliest, either(ranked.answerable(), clearest));
  }

  private List<Candidate> known(Map<String, Double> likely) {
    List<Candidate> known = new ArrayList<>();
    likely.forEach(
        (id, chance) ->
            Optional.ofNullable(entries.get(id))
                .ifPresent(entry -> known.add(new Candidate(entry, chance))));
    return known;
  }

  /** The confidence of the best for which nothing but the words speaks. */
  private static double rival(List<Candidate> candidates, Map<String, Double> likely) {
    return candidates.stream()
        .filter(each -> !likely.containsKey(each.entry().id()))
        .findFirst()
        .map(Candidate::confidence)
        .orElse(0.0);
  }

  private static Candidate both(Candidate one, Candidate other) {
    return new Candidate(one.entry(), either(one.confidence(), other.confidence()));
  }

  /** The probability of what two independent witnesses say. */
  private static double either(double one, double other) {
    return 1 - (1 - one) * (1 - other);
  }
}
