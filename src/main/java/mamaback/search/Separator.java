package mamaback.search;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The border between one class and all others: a support vector machine with squared hinge loss,
 * trained by dual coordinate descent (Hsieh et al. 2008, "A dual coordinate descent method for
 * large-scale linear SVM", algorithm 1).
 */
final class Separator {
  /** Rounds over the examples; cross-validation sees no gain from more. */
  private static final int ROUNDS = 8;

  /** 1 / (2 C) with C = 0.5: the diagonal that the squared loss adds. */
  private static final double DIAGONAL = 1;

  private final double[] weights;
  private double bias;

  private Separator(int features) {
    this.weights = new double[features];
  }

  static Separator train(List<SparseVector> examples, int[] labels, int label, int features) {
    Separator separator = new Separator(features);
    int[] order = IntStream.range(0, examples.size()).toArray();
    double[] alphas = new double[order.length];
    Random random = new Random(label);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int i : order) {
        alphas[i] = separator.learn(examples.get(i), labels[i] == label ? 1 : -1, alphas[i]);
      }
    }
    return separator;
  }

  /** One step towards the right {@code side} of the border; returns the example's new weight. */
  private double learn(SparseVector example, int side, double alpha) {
    double gradient = side * (bias + example.times(weights)) - 1 + DIAGONAL * alpha;
    double updated = Math.max(0, alpha - gradient / (example.squares() + 1 + DIAGONAL));
    if (updated != alpha) {
      bias += (updated - alpha) * side;
      example.addTo(weights, (updated - alpha) * side);
    }
    return updated;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  /** One weight a feature; nobody's to change. */
  double[] weights() {
    return weights;
  }

  double bias() {
    return bias;
  }
}
