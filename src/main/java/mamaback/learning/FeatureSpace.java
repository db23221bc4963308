package mamaback.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The features that a set of texts has, and the vectors of texts in them: stems with concepts,
 * pairs of neighbouring stems, and character trigrams, which forgive misspellings. Weights are (1 +
 * ln tf) · idf, each of the three kinds normalised by itself. Immutable and thread-safe.
 */
final class FeatureSpace {
  /** A pair or trigram seen in one text only tells nothing of others, and there are many. */
  private static final int FEWEST_TEXTS = 2;

  private final Map<String, Integer> numbers;
  private final float[] idfs;
  private final float unseenIdf;

  /**
   * @param features in the order of their numbers
   * @param idfs one a feature, and a last one of any that no text has
   */
  private FeatureSpace(Collection<String> features, float[] idfs) {
    this.numbers = HashMap.newHashMap(features.size());
    features.forEach(feature -> numbers.put(feature, numbers.size()));
    this.idfs = idfs;
    this.unseenIdf = idfs[idfs.length - 1];
  }

  /** The features of {@code texts}, each of which is looked at once and not kept. */
  static FeatureSpace of(Stream<FeatureCounts> texts) {
    List<Map<String, Integer>> frequencies =
        List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
    int seen = 0;
    for (FeatureCounts text : (Iterable<FeatureCounts>) texts::iterator) {
      seen++;
      List<Map<String, Integer>> kinds = text.kinds();
      for (int kind = 0; kind < kinds.size(); kind++) {
        Map<String, Integer> frequency = frequencies.get(kind);
        kinds.get(kind).keySet().forEach(key -> frequency.merge(key, 1, Integer::sum));
      }
    }
    return of(frequencies, seen);
  }

  private static FeatureSpace of(List<Map<String, Integer>> frequencies, int texts) {
    List<String> features = new ArrayList<>();
    List<Float> idfs = new ArrayList<>();
    for (int kind = 0; kind < frequencies.size(); kind++) {
      int fewest = kind == 0 ? 1 : FEWEST_TEXTS;
      frequencies
          .get(kind)
          .forEach(
              (feature, frequency) -> {
                if (frequency >= fewest) {
                  features.add(feature);
                  idfs.add(idf(texts, frequency));
                }
              });
    }
    idfs.add(idf(texts, 0));
    return new FeatureSpace(features, floats(idfs));
  }

  private static float idf(int texts, int frequency) {
    return (float) (Math.log((1.0 + texts) / (1 + frequency)) + 1);
  }

  /** How many features there are. */
  int size() {
    return numbers.size();
  }

  /** The vector of {@code text}; what no text of this space has counts for its length only. */
  SparseVector vector(FeatureCounts text) {
    List<Integer> found = new ArrayList<>();
    List<Float> values = new ArrayList<>();
    for (Map<String, Integer> kind : text.kinds()) {
      int start = values.size();
      double squares = 0;
      for (Map.Entry<String, Integer> count : kind.entrySet()) {
        Integer number = numbers.get(count.getKey());
        float idf = number == null ? unseenIdf : idfs[number];
        float value = (float) (1 + Math.log(count.getValue())) * idf;
        squares += value * value;
        if (number != null) {
          found.add(number);
          values.add(value);
        }
      }
      float length = (float) Math.sqrt(squares);
      values.subList(start, values.size()).replaceAll(value -> value / length);
    }
    return SparseVector.of(found.stream().mapToInt(each -> each).toArray(), floats(values));
  }

  private static float[] floats(List<Float> values) {
    float[] floats = new float[values.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = values.get(i);
    }
    return floats;
  }

  void write(DataOutputStream out) throws IOException {
    List<String> features = new ArrayList<>(numbers.keySet());
    features.sort(Comparator.comparingInt(feature -> numbers.getOrDefault(feature, 0)));
    Rows.writeTexts(out, features);
    Rows.writeFloats(out, idfs);
  }

  static FeatureSpace read(DataInputStream in) throws IOException {
    return new FeatureSpace(Rows.readTexts(in), Rows.readFloats(in));
  }
}
