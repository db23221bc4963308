package mamaback.search;

/**
 * The features of a text that are not zero. The arrays are nobody's to change.
 *
 * @param squares the sum of the squared values
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
record SparseVector(int[] features, float[] values, double squares) {
  static SparseVector of(int[] features, float[] values) {
    double squares = 0;
    for (float value : values) {
      squares += value * value;
    }
    return new SparseVector(features, values, squares);
  }

  /** Its product with a dense vector. */
  double times(double[] dense) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += dense[features[i]] * values[i];
    }
    return sum;
  }

  /** Adds this, times {@code factor}, to a dense vector. */
  void addTo(double[] dense, double factor) {
    for (int i = 0; i < features.length; i++) {
      dense[features[i]] += factor * values[i];
    }
  }
}
