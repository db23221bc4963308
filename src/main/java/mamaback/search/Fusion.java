package mamaback.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mamaback.learning.Rows;

/**
 * How much each kind of evidence counts: a conditional logit, so that the sums, put through
 * softmax, are probabilities. Immutable and thread-safe.
 */
final class Fusion {
  /** A text's evidence and the subject that it truly is about. */
  record Example(Evidence evidence, int subject) {}

  /** Fitted on curated questions; stands in where there is nothing to fit on. */
  static final Fusion USUAL = new Fusion(new double[] {2.5, 9, 9, 20, 20});

  private static final int FEWEST_EXAMPLES = 50;
  private static final int ROUNDS = 8;
  private static final double RIDGE = 1e-4;

  private final double[] weights;

  private Fusion(double[] weights) {
    this.weights = weights;
  }

  /** The most likely weights for {@code examples}, found by Newton's method. */
  static Fusion fit(List<Example> examples) {
    if (examples.size() < FEWEST_EXAMPLES) {
      return USUAL;
    }
    double[] weights = USUAL.weights.clone();
    for (int round = 0; round < ROUNDS; round++) {
      NewtonStep step = new NewtonStep(weights.length, RIDGE * examples.size());
      for (Example example : examples) {
        add(example, weights, step);
      }
      step.apply(weights);
    }
    return new Fusion(weights);
  }

  /** Adds the gradient and curvature of one example's log-likelihood. */
  private static void add(Example example, double[] weights, NewtonStep step) {
    double[][] scores = example.evidence().scores();
    double[] chances = softmax(example.evidence().sum(weights, Evidence.KINDS));
    double[] mean = new double[weights.length];
    for (int kind = 0; kind < weights.length; kind++) {
      for (int subject = 0; subject < chances.length; subject++) {
        mean[kind] += chances[subject] * scores[kind][subject];
      }
    }
    double[] off = new double[weights.length];
    for (int subject = 0; subject < chances.length; subject++) {
      for (int kind = 0; kind < weights.length; kind++) {
        off[kind] = scores[kind][subject] - mean[kind];
      }
      step.curve(off, chances[subject]);
    }
    for (int kind = 0; kind < weights.length; kind++) {
      off[kind] = scores[kind][example.subject()] - mean[kind];
    }
    step.pull(off, 1);
  }

  void write(DataOutputStream out) throws IOException {
    Rows.writeDoubles(out, weights);
  }

  static Fusion read(DataInputStream in) throws IOException {
    return new Fusion(Rows.readDoubles(in));
  }

  @Override
  public String toString() {
    return Arrays.toString(weights);
  }

  /** What each kind of {@code evidence} adds for {@code subject}. */
  List<Grounds.Score> scores(Evidence evidence, int subject) {
    List<Grounds.Score> scores = new ArrayList<>();
    for (int kind = 0; kind < Evidence.KINDS; kind++) {
      double score = weights[kind] * evidence.scores()[kind][subject];
      scores.add(new Grounds.Score(Evidence.PARTS.get(kind), score));
    }
    return scores;
  }

  double[] sums(Evidence evidence) {
    return evidence.sum(weights, Evidence.KINDS);
  }

  /** The part of the sums that rests on wordings. */
  double[] wordingSums(Evidence evidence) {
    return evidence.sum(weights, Evidence.WORDING_KINDS);
  }

  static double[] softmax(double[] sums) {
    double most = Arrays.stream(sums).max().orElse(0);
    double[] chances = Arrays.stream(sums).map(sum -> Math.exp(sum - most)).toArray();
    double total = Arrays.stream(chances).sum();
    return Arrays.stream(chances).map(chance -> chance / total).toArray();
  }
}
