package mamaback.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The figures that are published for the public sets, as shares of 1. */
final class BenchFigures {
  private static final double PLATEAU = 0.002;

  private BenchFigures() {}

  /** The share of in-scope rows whose first candidate is right and at least so sure. */
  static double accuracy(List<Judged> rows, double threshold) {
    return rows.stream()
        .filter(Judged.in(Scope.IN))
        .mapToInt(row -> row.hitWithin(1) && row.response().confidence() >= threshold ? 1 : 0)
        .average()
        .orElse(0);
  }

  /** The share of out-of-scope rows whose first candidate is less sure than that. */
  static double rejected(List<Judged> rows, double threshold) {
    return rows.stream()
        .filter(Judged.in(Scope.OUT))
        .mapToInt(row -> row.response().confidence() < threshold ? 1 : 0)
        .average()
        .orElse(0);
  }

  /**
   * The middle of the thresholds that make the most right decisions, out of scope counted as one
   * more answer. Those within 0.2 % of the best count as best: there are few out-of-scope rows to
   * choose by, and the very best one is luck.
   */
  static double bestThreshold(List<Judged> rows) {
    double[] thresholds =
        rows.stream().mapToDouble(row -> row.response().confidence()).distinct().sorted().toArray();
    double[] right = Arrays.stream(thresholds).map(threshold -> right(rows, threshold)).toArray();
    double enough = Arrays.stream(right).max().orElse(0) - PLATEAU * rows.size();
    double[] best =
        IntStream.range(0, right.length)
            .filter(i -> right[i] >= enough)
            .mapToDouble(i -> thresholds[i])
            .toArray();
    return best.length == 0 ? 0 : (best[0] + best[best.length - 1]) / 2;
  }

  private static double right(List<Judged> rows, double threshold) {
    long in = rows.stream().filter(Judged.in(Scope.IN)).count();
    return accuracy(rows, threshold) * in + rejected(rows, threshold) * (rows.size() - in);
  }

  /** The share of right ones among the first {@code most} candidates, averaged over the rows. */
  static double precision(List<Judged> rows, int most) {
    return rows.stream()
        .mapToDouble(
            row ->
                row.response().candidates().stream()
                        .limit(most)
                        .filter(c -> row.message().topics().contains(c.entry().topic()))
                        .count()
                    / (double) most)
        .average()
        .orElse(0);
  }

  static double reciprocalRank(List<Judged> rows) {
    return rows.stream()
        .mapToInt(Judged::place)
        .mapToDouble(place -> place == 0 ? 0 : 1.0 / place)
        .average()
        .orElse(0);
  }
}
