package mamaback.triage;

import java.util.ArrayList;
import java.util.List;

/** Sorts patterns by the one of their needed features that fewest patterns need. */
final class Rarest {
  private Rarest() {}

  /** For each of {@code features} the places in {@code patterns} of those whose rarest it is. */
  static List<int[]> index(List<Pattern> patterns, int features) {
    int[] uses = new int[features];
    for (Pattern pattern : patterns) {
      for (int feature : pattern.needed()) {
        uses[feature]++;
      }
    }
    List<List<Integer>> byRarest = new ArrayList<>();
    for (int i = 0; i < features; i++) {
      byRarest.add(new ArrayList<>());
    }
    for (int i = 0; i < patterns.size(); i++) {
      byRarest.get(rarest(patterns.get(i), uses)).add(i);
    }
    return byRarest.stream()
        .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private static int rarest(Pattern pattern, int[] uses) {
    int rarest = pattern.needed()[0];
    for (int feature : pattern.needed()) {
      rarest = uses[feature] < uses[rarest] ? feature : rarest;
    }
    return rarest;
  }
}
