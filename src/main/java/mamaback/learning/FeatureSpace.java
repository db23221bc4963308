package mamaback.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The features that a set of texts has, and the vectors of texts in them: stems with concepts,
 * pairs of neighbouring stems, and character trigrams, which forgive misspellings. Weights are (1 +
 * ln tf) · idf, each of the three kinds normalised by itself. Immutable and thread-safe.
 */
final class FeatureSpace {
  /** A pair or trigram seen in one text only tells nothing of others, and there are many. */
  private static final int FEWEST_TEXTS = 2;

  private static final int MANY = 1 << 16;

  private final KeyNumbers features;
  private final float[] idfs;
  private final float unseenIdf;

  /**
   * @param features in the order of their numbers
   * @param idfs one a feature, and a last one of any that no text has
   */
  private FeatureSpace(KeyNumbers features, float[] idfs) {
    this.features = features;
    this.idfs = idfs;
    this.unseenIdf = idfs[idfs.length - 1];
  }

  /** The features of {@code texts}, each of which is looked at once and not kept. */
  static FeatureSpace of(Stream<FeatureCounts> texts) {
    List<Tally> frequencies = List.of(new Tally(MANY), new Tally(MANY), new Tally(MANY));
    int seen = 0;
    for (FeatureCounts text : (Iterable<FeatureCounts>) texts::iterator) {
      seen++;
      List<long[]> kinds = text.kinds();
      for (int kind = 0; kind < kinds.size(); kind++) {
        Tally counts = Tally.of(kinds.get(kind));
        for (int each = 0; each < counts.size(); each++) {
          frequencies.get(kind).count(counts.key(each));
        }
      }
    }
    return of(frequencies, seen);
  }

  private static FeatureSpace of(List<Tally> frequencies, int texts) {
    KeyNumbers features = new KeyNumbers(MANY);
    float[] idfs = new float[frequencies.stream().mapToInt(Tally::size).sum() + 1];
    for (int kind = 0; kind < frequencies.size(); kind++) {
      int fewest = kind == 0 ? 1 : FEWEST_TEXTS;
      Tally frequency = frequencies.get(kind);
      for (int each = 0; each < frequency.size(); each++) {
        if (frequency.count(each) >= fewest) {
          idfs[features.add(frequency.key(each))] = idf(texts, frequency.count(each));
        }
      }
    }
    idfs[features.size()] = idf(texts, 0);
    return new FeatureSpace(features, Arrays.copyOf(idfs, features.size() + 1));
  }

  private static float idf(int texts, int frequency) {
    return (float) (Math.log((1.0 + texts) / (1 + frequency)) + 1);
  }

  /** How many features there are. */
  int size() {
    return features.size();
  }

  /** The vector of {@code text}; what no text of this space has counts for its length only. */
  SparseVector vector(FeatureCounts text) {
    List<long[]> kinds = text.kinds();
    int most = kinds.stream().mapToInt(kind -> kind.length).sum();
    int[] found = new int[most];
    float[] values = new float[most];
    int size = 0;
    for (long[] kind : kinds) {
      size = add(Tally.of(kind), found, values, size);
    }
    return SparseVector.of(Arrays.copyOf(found, size), Arrays.copyOf(values, size));
  }

  /** Writes the features of one kind from {@code start} on, and says where they end. */
  private int add(Tally counts, int[] found, float[] values, int start) {
    int size = start;
    double squares = 0;
    for (int each = 0; each < counts.size(); each++) {
      int number = features.find(counts.key(each));
      boolean isKnown = number != KeyNumbers.NONE;
      float value = weight(counts.count(each)) * (isKnown ? idfs[number] : unseenIdf);
      squares += value * value;
      if (isKnown) {
        found[size] = number;
        values[size++] = value;
      }
    }
    float length = (float) Math.sqrt(squares);
    for (int i = start; i < size; i++) {
      values[i] /= length;
    }
    return size;
  }

  /** Most features stand once in a text, and a logarithm takes time. */
  private static float weight(int count) {
    return count == 1 ? 1 : (float) (1 + Math.log(count));
  }

  void write(DataOutputStream out) throws IOException {
    Rows.writeLongs(out, features.keys());
    Rows.writeFloats(out, idfs);
  }

  static FeatureSpace read(DataInputStream in) throws IOException {
    return new FeatureSpace(KeyNumbers.of(Rows.readLongs(in)), Rows.readFloats(in));
  }
}
