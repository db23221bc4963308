package mamaback.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** How well it is told which messages an entry answers at all. */
final class Separation {
  private Separation() {}

  /**
   * The probability that a message in scope is taken for likelier to have an answer than one out of
   * scope, equal ones counted half: the area under the receiver operating characteristic (Hanley
   * and McNeil 1982). 0.5 where either kind is missing.
   */
  static double auroc(List<Judged> rows) {
    double[] in = chances(rows, Judged.in(Scope.IN));
    double[] out = chances(rows, Judged.in(Scope.OUT));
    if (in.length == 0 || out.length == 0) {
      return 0.5;
    }
    double won = 0;
    int below = 0;
    int upTo = 0;
    for (double chance : in) {
      while (below < out.length && out[below] < chance) {
        below++;
      }
      upTo = Math.max(upTo, below);
      while (upTo < out.length && out[upTo] <= chance) {
        upTo++;
      }
      won += (below + upTo) / 2.0;
    }
    return won / in.length / out.length;
  }

  private static double[] chances(List<Judged> rows, Predicate<Judged> which) {
    double[] chances =
        rows.stream().filter(which).mapToDouble(row -> row.response().answerable()).toArray();
    Arrays.sort(chances);
    return chances;
  }
}
