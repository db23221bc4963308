package mamaback.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One linear classifier a class, each against all others: support vector machines with squared
 * hinge loss. The same examples give the same model. Immutable and thread-safe.
 */
final class LinearModel {
  /** Classes that are learned together; what they need meanwhile fits into a small memory. */
  private static final int TOGETHER = 16;

  private final int classes;
  private final List<SparseBorders> parts;

  private LinearModel(int classes, List<SparseBorders> parts) {
    this.classes = classes;
    this.parts = List.copyOf(parts);
  }

  /**
   * Learns from {@code examples}, on all cores.
   *
   * @param labels the classes of each example, from 0
   */
  static LinearModel train(List<SparseVector> examples, int[][] labels, int classes, int features) {
    int parts = Math.ceilDiv(classes, TOGETHER);
    return new LinearModel(
        classes,
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(
                part -> {
                  int from = part * classes / parts;
                  int to = (part + 1) * classes / parts;
                  DualSteps steps = new DualSteps(labels, from, to - from);
                  return new Borders(examples, features, steps).learn();
                })
            .toList());
  }

  /** How far on the right side of each class's border {@code text} lies. */
  float[] scores(SparseVector text) {
    float[] scores = new float[classes];
    parts.forEach(part -> part.add(text, scores));
    return scores;
  }

  /** The same for the first {@code some} classes alone. */
  LinearModel ofFirst(int some) {
    return new LinearModel(
        some,
        parts.stream()
            .filter(part -> part.first() < some)
            .map(part -> part.ofFirst(some - part.first()))
            .toList());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(classes);
    out.writeInt(parts.size());
    for (SparseBorders part : parts) {
      part.write(out);
    }
  }

  static LinearModel read(DataInputStream in) throws IOException {
    int classes = in.readInt();
    List<SparseBorders> parts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      parts.add(SparseBorders.read(in));
    }
    return new LinearModel(classes, parts);
  }
}
