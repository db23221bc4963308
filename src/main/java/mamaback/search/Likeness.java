package mamaback.search;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two texts are to the search: the cosine of their stems and concepts, of which rare ones
 * tell more. Immutable and thread-safe.
 */
final class Likeness {
  private final Matcher matcher;

  Likeness(Matcher matcher) {
    this.matcher = matcher;
  }

  /** From 0, nothing in common, to 1. */
  double between(Reading one, Reading other) {
    Map<String, Double> ones = weights(one);
    Map<String, Double> others = weights(other);
    double shared = 0;
    for (Map.Entry<String, Double> each : ones.entrySet()) {
      shared += each.getValue() * others.getOrDefault(each.getKey(), 0.0);
    }
    double lengths = Math.sqrt(square(ones) * square(others));
    return lengths == 0 ? 0 : Math.min(1, shared / lengths);
  }

  private Map<String, Double> weights(Reading text) {
    Map<String, Double> weights = new HashMap<>();
    text.stems().forEach(stem -> weights.put(stem, matcher.telling(stem)));
    text.concepts().forEach(concept -> weights.put(concept, matcher.conceptTelling(concept)));
    return weights;
  }

  private static double square(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
  }
}
