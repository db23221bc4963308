package mamaback.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One linear classifier a subject, each against all others. The same examples give the same model
 * on any number of threads. Immutable and thread-safe.
 */
final class LinearModel {
  private final int classes;

  /** By feature, then by class, so that scoring reads memory in order. */
  private final float[] weights;

  private final double[] biases;

  private LinearModel(int classes, int features) {
    this.classes = classes;
    this.weights = new float[features * classes];
    this.biases = new double[classes];
  }

  /**
   * Learns from {@code examples}.
   *
   * @param labels the class of each example, from 0
   */
  static LinearModel train(List<SparseVector> examples, int[] labels, int classes, int features) {
    LinearModel model = new LinearModel(classes, features);
    IntStream.range(0, classes)
        .parallel()
        .forEach(label -> model.set(label, Separator.train(examples, labels, label, features)));
    return model;
  }

  private void set(int label, Separator separator) {
    double[] learned = separator.weights();
    for (int feature = 0; feature < learned.length; feature++) {
      weights[feature * classes + label] = (float) learned[feature];
    }
    biases[label] = separator.bias();
  }

  /** How far on the right side of each class's border {@code text} lies. */
  double[] scores(SparseVector text) {
    double[] scores = biases.clone();
    for (int i = 0; i < text.features().length; i++) {
      int row = text.features()[i] * classes;
      float value = text.values()[i];
      for (int label = 0; label < classes; label++) {
        scores[label] += value * weights[row + label];
      }
    }
    return scores;
  }
}
