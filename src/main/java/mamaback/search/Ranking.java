package mamaback.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The subjects that have an entry, best first.
 *
 * @param subjects their numbers
 * @param shares the probability of each among all subjects, those without an entry included
 * @param sum all evidence for the first, weighted
 */
record Ranking(List<Integer> subjects, List<Double> shares, double sum) {
  static Ranking of(List<Subject> subjects, double[] sums) {
    double[] chances = Fusion.softmax(sums);
    List<Integer> order =
        IntStream.range(0, sums.length)
            .filter(i -> !subjects.get(i).entries().isEmpty())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -sums[i]))
            .toList();
    List<Double> shares = order.stream().map(i -> chances[i]).toList();
    return new Ranking(order, shares, order.isEmpty() ? 0 : sums[order.getFirst()]);
  }

  double firstShare() {
    return shares.isEmpty() ? 0 : shares.getFirst();
  }

  boolean isFirst(int subject) {
    return !subjects.isEmpty() && subjects.getFirst() == subject;
  }
}
