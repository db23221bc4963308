package mamaback.learning;

import java.util.ArrayList;
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

  private record Feature(int number, double idf) {}

  private final Map<String, Feature> features;
  private final double unseenIdf;

  private FeatureSpace(Map<String, Feature> features, double unseenIdf) {
    this.features = features;
    this.unseenIdf = unseenIdf;
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
    int size = seen;
    Map<String, Feature> features = new HashMap<>();
    for (int kind = 0; kind < frequencies.size(); kind++) {
      int fewest = kind == 0 ? 1 : FEWEST_TEXTS;
      frequencies
          .get(kind)
          .forEach(
              (key, frequency) -> {
                if (frequency >= fewest) {
                  features.put(key, new Feature(features.size(), idf(size, frequency)));
                }
              });
    }
    return new FeatureSpace(features, idf(size, 0));
  }

  private static double idf(int texts, int frequency) {
    return Math.log((1.0 + texts) / (1 + frequency)) + 1;
  }

  /** How many features there are. */
  int size() {
    return features.size();
  }

  /** The vector of {@code text}; what no text of this space has counts for its length only. */
  SparseVector vector(FeatureCounts text) {
    List<Integer> numbers = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Map<String, Integer> kind : text.kinds()) {
      int start = values.size();
      double squares = 0;
      for (Map.Entry<String, Integer> count : kind.entrySet()) {
        Feature feature = features.get(count.getKey());
        double idf = feature == null ? unseenIdf : feature.idf();
        double value = (1 + Math.log(count.getValue())) * idf;
        squares += value * value;
        if (feature != null) {
          numbers.add(feature.number());
          values.add(value);
        }
      }
      double length = Math.sqrt(squares);
      values.subList(start, values.size()).replaceAll(value -> value / length);
    }
    return vector(numbers, values);
  }

  private static SparseVector vector(List<Integer> numbers, List<Double> values) {
    int[] features = new int[numbers.size()];
    float[] weights = new float[numbers.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] = numbers.get(i);
      weights[i] = values.get(i).floatValue();
    }
    return SparseVector.of(features, weights);
  }
}
