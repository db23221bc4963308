package mamaback.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The subjects that have an entry, best first.
 *
 * @param subjects their numbers
 * @param shares the probability of each, were one of them surely right
 * @param sum all evidence for the first, weighted
 * @param elsewhere by how much more the wordings speak for a subject without an entry
 */
record Ranking(List<Integer> subjects, List<Double> shares, double sum, double elsewhere) {
  static Ranking of(List<Subject> subjects, Fusion fusion, Evidence evidence) {
    double[] sums = fusion.sums(evidence);
    List<Integer> order =
        IntStream.range(0, sums.length)
            .filter(i -> !subjects.get(i).isElsewhere())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -sums[i]))
            .toList();
    double[] best = order.stream().mapToDouble(i -> sums[i]).toArray();
    List<Double> shares = Arrays.stream(Fusion.softmax(best)).boxed().toList();
    double[] wordings = fusion.wordingSums(evidence);
    double mine = most(subjects, wordings, true);
    double others = most(subjects, wordings, false);
    double elsewhere = Double.isFinite(mine) && Double.isFinite(others) ? others - mine : 0;
    return new Ranking(order, shares, best.length == 0 ? 0 : best[0], elsewhere);
  }

  private static double most(List<Subject> subjects, double[] sums, boolean answered) {
    return IntStream.range(0, sums.length)
        .filter(i -> subjects.get(i).isElsewhere() != answered)
        .mapToDouble(i -> sums[i])
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  double firstShare() {
    return shares.isEmpty() ? 0 : shares.getFirst();
  }

  /** The number of the first, if there is one. */
  OptionalInt first() {
    return subjects.isEmpty() ? OptionalInt.empty() : OptionalInt.of(subjects.getFirst());
  }
}
