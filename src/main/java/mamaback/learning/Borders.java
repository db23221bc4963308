package mamaback.learning;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The borders of some classes while they are learned, by dual coordinate descent (Hsieh et al.
 * 2008, "A dual coordinate descent method for large-scale linear SVM", algorithm 1).
 */
final class Borders {
  /** Rounds over the examples; the validation parts of public sets see no gain from more. */
  private static final int ROUNDS = 12;

  /**
   * In one round of so many every border is looked at; in the others those alone that the example
   * holds, one in twenty. Their section 3.3 on shrinking has the reason: the others rarely move.
   */
  private static final int FULL = 2;

  private static final long SEED = 1;

  private final List<SparseVector> examples;
  private final DualSteps steps;
  private final int classes;

  /** By feature, then by class: all classes are worked on at once, in the order of memory. */
  private final float[] weights;

  private final float[] biases;

  /** The borders that are looked at, and their scores, then by how much they move. */
  private final int[] borders;

  private final float[] scores;

  /** Borders that nothing has moved yet. */
  Borders(List<SparseVector> examples, int features, DualSteps steps) {
    this.examples = examples;
    this.steps = steps;
    this.classes = steps.classes();
    this.weights = new float[features * classes];
    this.biases = new float[classes];
    this.borders = new int[classes];
    this.scores = new float[classes];
  }

  /** Moves the borders to where the examples have them. */
  SparseBorders learn() {
    int[] order = IntStream.range(0, examples.size()).toArray();
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int example : order) {
        if (round % FULL == 0) {
          lookAtAll(example);
        } else {
          lookAtHeld(example);
        }
      }
    }
    return SparseBorders.of(steps.first(), biases, weights);
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  private void lookAtAll(int number) {
    SparseVector example = examples.get(number);
    System.arraycopy(biases, 0, scores, 0, classes);
    for (int i = 0; i < example.features().length; i++) {
      int row = example.features()[i] * classes;
      float value = example.values()[i];
      for (int border = 0; border < classes; border++) {
        scores[border] += value * weights[row + border];
      }
    }
    for (int border = 0; border < classes; border++) {
      borders[border] = border;
    }
    move(number, classes);
  }

  private void lookAtHeld(int number) {
    SparseVector example = examples.get(number);
    int held = steps.held(number, borders);
    for (int each = 0; each < held; each++) {
      int border = borders[each];
      float score = biases[border];
      for (int i = 0; i < example.features().length; i++) {
        score += example.values()[i] * weights[example.features()[i] * classes + border];
      }
      scores[each] = score;
    }
    move(number, held);
  }

  private void move(int number, int size) {
    SparseVector example = examples.get(number);
    for (int each = 0; each < size; each++) {
      int border = borders[each];
      float change = steps.take(number, example.squares(), border, scores[each]);
      if (change != 0) {
        biases[border] += change;
        for (int i = 0; i < example.features().length; i++) {
          weights[example.features()[i] * classes + border] += example.values()[i] * change;
        }
      }
    }
  }
}
