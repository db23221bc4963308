package mamaback.search;

/**
 * What speaks for each subject, by kind of evidence, then by subject. The array is nobody's to
 * change.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Evidence(double[][] scores) {
  /** Kinds of evidence: the linear model, then the fields of a document. */
  static final int KINDS = 1 + AnswerIndex.FIELDS.size();

  /** The kinds that rest on wordings alone, which every subject has. */
  static final int WORDING_KINDS = 3;

  /** The weighted sum of the first {@code kinds} kinds, a subject. */
  double[] sum(double[] weights, int kinds) {
    double[] sums = new double[scores[0].length];
    for (int kind = 0; kind < kinds; kind++) {
      for (int subject = 0; subject < sums.length; subject++) {
        sums[subject] += weights[kind] * scores[kind][subject];
      }
    }
    return sums;
  }
}
