package mamaback.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The borders of some classes, as they are kept: two weights in three are zero and left out. The
 * arrays are nobody's to change.
 *
 * @param first the number of the first of the classes
 * @param starts where the weights of each feature start; after the last feature, where all end
 * @param labels the class of each weight, from {@code first} on
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
record SparseBorders(int first, float[] biases, int[] starts, byte[] labels, float[] weights) {
  /**
   * Leaves out the zeros.
   *
   * @param weights by feature, then by class
   */
  static SparseBorders of(int first, float[] biases, float[] weights) {
    int classes = biases.length;
    int size = 0;
    for (float weight : weights) {
      size += weight == 0 ? 0 : 1;
    }
    int[] starts = new int[weights.length / classes + 1];
    byte[] labels = new byte[size];
    float[] kept = new float[size];
    int next = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        labels[next] = (byte) (i % classes);
        kept[next++] = weights[i];
      }
      starts[i / classes + 1] = next;
    }
    return new SparseBorders(first, biases, starts, labels, kept);
  }

  /** The same for at most the first {@code some} of the classes. */
  SparseBorders ofFirst(int some) {
    int classes = Math.min(some, biases.length);
    float[] dense = new float[(starts.length - 1) * classes];
    for (int feature = 0; feature < starts.length - 1; feature++) {
      for (int j = starts[feature]; j < starts[feature + 1]; j++) {
        if (labels[j] < classes) {
          dense[feature * classes + labels[j]] = weights[j];
        }
      }
    }
    return of(first, Arrays.copyOf(biases, classes), dense);
  }

  /** Adds to {@code scores} how far {@code text} lies on the right side of each border. */
  void add(SparseVector text, float[] scores) {
    for (int i = 0; i < biases.length; i++) {
      scores[first + i] += biases[i];
    }
    for (int i = 0; i < text.features().length; i++) {
      float value = text.values()[i];
      int end = starts[text.features()[i] + 1];
      for (int j = starts[text.features()[i]]; j < end; j++) {
        scores[first + labels[j]] += value * weights[j];
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(first);
    Rows.writeFloats(out, biases);
    Rows.writeInts(out, starts);
    out.writeInt(labels.length);
    out.write(labels);
    Rows.writeFloats(out, weights);
  }

  static SparseBorders read(DataInputStream in) throws IOException {
    return new SparseBorders(
        in.readInt(),
        Rows.readFloats(in),
        Rows.readInts(in),
        in.readNBytes(in.readInt()),
        Rows.readFloats(in));
  }
}
