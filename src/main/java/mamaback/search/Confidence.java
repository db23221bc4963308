package mamaback.search;

import java.util.Arrays;
import java.util.List;

/**
 * The probability that the first candidate is right, by logistic regression on two signs: its share
 * among all subjects, and its sum itself, which is low for a text that fits nothing. Immutable and
 * thread-safe.
 */
final class Confidence {
  /** The signs of one text, and whether its first candidate was right. */
  record Example(Ranking ranking, boolean right, double weight) {}

  /** Fitted on curated questions; stands in where there is nothing to fit on. */
  static final Confidence USUAL = new Confidence(new double[] {-1, 0.6, 0});

  private static final int FEWEST_EXAMPLES = 50;
  private static final int ROUNDS = 8;
  private static final double RIDGE = 1e-3;

  /**
   * How much the sum counts beside the share. Fixed, since questions that nothing answers and that
   * look like real ones cannot be made from a knowledge base alone; set on CLINC150's valid parts.
   */
  private static final double SUM = 0.5;

  private static final double NEARLY_CERTAIN = 1e-6;

  private final double[] weights;

  private Confidence(double[] weights) {
    this.weights = weights;
  }

  /** The most likely weights for {@code examples}, found by Newton's method. */
  static Confidence fit(List<Example> examples) {
    if (examples.size() < FEWEST_EXAMPLES) {
      return USUAL;
    }
    double[] weights = new double[3];
    for (int round = 0; round < ROUNDS; round++) {
      NewtonStep step = new NewtonStep(weights.length, RIDGE * examples.size());
      for (Example example : examples) {
        double[] signs = signs(example.ranking());
        double chance = chance(signs, weights);
        step.pull(signs, example.weight() * ((example.right() ? 1 : 0) - chance));
        step.curve(signs, example.weight() * chance * (1 - chance));
      }
      step.apply(weights);
    }
    return new Confidence(weights);
  }

  @Override
  public String toString() {
    return Arrays.toString(weights);
  }

  /** The probability that a first candidate with such signs is right. */
  double of(Ranking ranking) {
    return chance(signs(ranking), weights);
  }

  private static double[] signs(Ranking ranking) {
    double clear = Math.clamp(ranking.firstShare(), NEARLY_CERTAIN, 1 - NEARLY_CERTAIN);
    return new double[] {
      1, Math.log(clear / (1 - clear)) + SUM * ranking.sum(), ranking.elsewhere()
    };
  }

  private static double chance(double[] signs, double[] weights) {
    double sum = 0;
    for (int i = 0; i < signs.length; i++) {
      sum += signs[i] * weights[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
