package mamaback.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import mamaback.learning.Rows;

/** Logistic regression on a few signs. Immutable and thread-safe. */
final class Logistic {
  /** The signs of one case, whether it came true, and how much it counts. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Case(double[] signs, boolean came, double weight) {}

  private static final int ROUNDS = 8;
  private static final double RIDGE = 1e-3;

  private final double[] weights;

  /**
   * @param weights one a sign, after one that always counts
   */
  Logistic(double... weights) {
    this.weights = weights.clone();
  }

  /** The most likely weights for {@code cases}, found by Newton's method. */
  static Logistic fit(List<Case> cases) {
    double[] weights = new double[cases.getFirst().signs().length + 1];
    for (int round = 0; round < ROUNDS; round++) {
      NewtonStep step = new NewtonStep(weights.length, RIDGE * cases.size());
      for (Case each : cases) {
        double[] signs = withOne(each.signs());
        double chance = chance(signs, weights);
        step.pull(signs, each.weight() * ((each.came() ? 1 : 0) - chance));
        step.curve(signs, each.weight() * chance * (1 - chance));
      }
      step.apply(weights);
    }
    return new Logistic(weights);
  }

  /** The probability that a case with such signs comes true. */
  double chance(double... signs) {
    return chance(withOne(signs), weights);
  }

  private static double[] withOne(double[] signs) {
    double[] all = new double[signs.length + 1];
    all[0] = 1;
    System.arraycopy(signs, 0, all, 1, signs.length);
    return all;
  }

  private static double chance(double[] signs, double[] weights) {
    double sum = 0;
    for (int i = 0; i < signs.length; i++) {
      sum += signs[i] * weights[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  void write(DataOutputStream out) throws IOException {
    Rows.writeDoubles(out, weights);
  }

  static Logistic read(DataInputStream in) throws IOException {
    return new Logistic(Rows.readDoubles(in));
  }

  @Override
  public String toString() {
    return Arrays.toString(weights);
  }
}
