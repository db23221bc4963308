package mamaback.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Tells from the features of a text how much each class claims it, learned from examples. Immutable
 * and thread-safe.
 */
public final class TextClassifier {
  /** How one is kept. */
  public static final Notation<TextClassifier> NOTATION =
      new Notation<>() {
        @Override
        public void write(TextClassifier learnt, DataOutputStream out) throws IOException {
          learnt.space.write(out);
          learnt.model.write(out);
        }

        @Override
        public TextClassifier read(DataInputStream in) throws IOException {
          return new TextClassifier(FeatureSpace.read(in), LinearModel.read(in));
        }
      };

  private final FeatureSpace space;
  private final LinearModel model;

  private TextClassifier(FeatureSpace space, LinearModel model) {
    this.space = space;
    this.model = model;
  }

  /**
   * Learns from {@code examples}.
   *
   * @param features asked twice for each rather than kept: those of all would fill the memory
   * @param labels the classes that an example belongs to, from 0; there may be none
   */
  public static <T> TextClassifier train(
      List<T> examples,
      Function<T, FeatureCounts> features,
      Function<T, int[]> labels,
      int classes) {
    FeatureSpace space = FeatureSpace.of(examples.stream().map(features));
    List<SparseVector> vectors =
        examples.stream().map(each -> space.vector(features.apply(each))).toList();
    int[][] each = examples.stream().map(labels).toArray(int[][]::new);
    return new TextClassifier(space, LinearModel.train(vectors, each, classes, space.size()));
  }

  /** The same for the first {@code classes} alone, which is faster than for many. */
  public TextClassifier ofFirst(int classes) {
    return new TextClassifier(space, model.ofFirst(classes));
  }

  /** How much each class claims a text; above 0 leans to yes. */
  public float[] scores(FeatureCounts text) {
    return model.scores(space.vector(text));
  }
}
