package mamaback.learning;

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
}
