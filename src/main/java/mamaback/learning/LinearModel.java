package mamaback.learning;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One linear classifier a class, each against all others: support vector machines with squared
 * hinge loss. The same examples give the same model. Immutable and thread-safe once trained.
 */
final class LinearModel {
  /** Rounds over the examples; cross-validation sees no gain from more. */
  private static final int ROUNDS = 8;

  /** An example that moved every border by less than this is left out of the next round. */
  private static final float SETTLED = 0.03f;

  private static final long SEED = 1;

  private final int classes;

  /** By feature, then by class: all classes are worked on at once, in the order of memory. */
  private final float[] weights;

  private final float[] biases;

  private LinearModel(int classes, int features) {
    this.classes = classes;
    this.weights = new float[features * classes];
    this.biases = new float[classes];
  }

  /**
   * Learns from {@code examples} by dual coordinate descent (Hsieh et al. 2008, "A dual coordinate
   * descent method for large-scale linear SVM", algorithm 1).
   *
   * @param labels the classes of each example, from 0
   */
  static LinearModel train(List<SparseVector> examples, int[][] labels, int classes, int features) {
    LinearModel model = new LinearModel(classes, features);
    DualSteps steps = new DualSteps(examples.size(), classes);
    int[] order = IntStream.range(0, examples.size()).toArray();
    boolean[] rests = new boolean[examples.size()];
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int i : order) {
        if (rests[i]) {
          rests[i] = false;
          continue;
        }
        SparseVector example = examples.get(i);
        float[] changes = model.scores(example);
        steps.take(i, labels[i], example.squares(), changes);
        rests[i] = model.move(example, changes) < SETTLED;
      }
    }
    return model;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  /** How far on the right side of each class's border {@code text} lies. */
  float[] scores(SparseVector text) {
    float[] scores = biases.clone();
    for (int i = 0; i < text.features().length; i++) {
      addRow(text.features()[i] * classes, text.values()[i], scores);
    }
    return scores;
  }

  private void addRow(int row, float value, float[] scores) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += value * weights[row + label];
    }
  }

  /**
   * Adds {@code changes} of the classes, times {@code example}, to the weights.
   *
   * @return the largest of them
   */
  private float move(SparseVector example, float[] changes) {
    // After the first rounds most borders stay where they are.
    int[] moved = IntStream.range(0, changes.length).filter(i -> changes[i] != 0).toArray();
    for (int i = 0; i < example.features().length && moved.length > 0; i++) {
      moveRow(example.features()[i] * classes, example.values()[i], changes, moved);
    }
    float largest = 0;
    for (int label : moved) {
      biases[label] += changes[label];
      largest = Math.max(largest, Math.abs(changes[label]));
    }
    return largest;
  }

  private void moveRow(int row, float value, float[] changes, int[] moved) {
    for (int label : moved) {
      weights[row + label] += value * changes[label];
    }
  }
}
