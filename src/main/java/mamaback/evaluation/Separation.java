package mamaback.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** How well the confidence tells what is in scope from what is not. */
final class Separation {
  private Separation() {}

  /**
   * The probability that a message in scope gets more confidence than one out of scope, equal ones
   * counted half: the area under the receiver operating characteristic (Hanley and McNeil 1982).
   * 0.5 where either kind is missing.
   */
  static double auroc(List<Judged> rows) {
    double[] in = confidences(rows, Judged.in(Scope.IN));
    double[] out = confidences(rows, Judged.in(Scope.OUT));
    if (in.length == 0 || out.length == 0) {
      return 0.5;
    }
    double won = 0;
    int below = 0;
    int upTo = 0;
    for (double confidence : in) {
      while (below < out.length && out[below] < confidence) {
        below++;
      }
      upTo = Math.max(upTo, below);
      while (upTo < out.length && out[upTo] <= confidence) {
        upTo++;
      }
      won += (below + upTo) / 2.0;
    }
    return won / in.length / out.length;
  }

  private static double[] confidences(List<Judged> rows, Predicate<Judged> which) {
    double[] confidences =
        rows.stream().filter(which).mapToDouble(row -> row.response().confidence()).toArray();
    Arrays.sort(confidences);
    return confidences;
  }
}
