package mamaback.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The best subjects that have an entry, best first.
 *
 * @param subjects their numbers
 * @param shares the probability of each, were one of them surely right
 * @param sum all evidence for the first, weighted
 * @param elsewhere by how much more the wordings speak for a subject without an entry
 */
record Ranking(List<Integer> subjects, List<Double> shares, double sum, double elsewhere) {
  /** So many of the best. */
  private static final int MOST = 10;

  static Ranking of(List<Subject> subjects, Fusion fusion, Evidence evidence) {
    double[] sums = fusion.sums(evidence);
    List<Integer> best = best(subjects, sums);
    double most = best.isEmpty() ? 0 : sums[best.getFirst()];
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      total += subjects.get(i).isElsewhere() ? 0 : Math.exp(sums[i] - most);
    }
    double all = total;
    List<Double> shares = best.stream().map(i -> Math.exp(sums[i] - most) / all).toList();
    double[] wordings = fusion.wordingSums(evidence);
    double mine = most(subjects, wordings, true);
    double others = most(subjects, wordings, false);
    double elsewhere = Double.isFinite(mine) && Double.isFinite(others) ? others - mine : 0;
    return new Ranking(best, shares, most, elsewhere);
  }

  /** To sort them all would be most of the work in a huge knowledge base. */
  private static List<Integer> best(List<Subject> subjects, double[] sums) {
    List<Integer> best = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      boolean isFull = best.size() == MOST;
      if (subjects.get(i).isElsewhere() || (isFull && sums[i] <= sums[best.getLast()])) {
        continue;
      }
      int place = isFull ? MOST - 1 : best.size();
      while (place > 0 && sums[best.get(place - 1)] < sums[i]) {
        place--;
      }
      if (isFull) {
        best.removeLast();
      }
      best.add(place, i);
    }
    return best;
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
