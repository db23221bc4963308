package mamaback.search;

import java.util.List;
import java.util.Set;

/**
 * What speaks for each subject, by kind of evidence, then by subject. The array is nobody's to
 * change.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Evidence(double[][] scores) {
  /** Kinds of evidence: the linear model, then the fields of a document. */
  static final List<Part> PARTS =
      List.of(Part.MODEL, Part.WORDINGS, Part.CONCEPTS, Part.TITLE, Part.BODY);

  static final int KINDS = PARTS.size();

  /** The kinds that rest on wordings alone, which every subject has. */
  static final int WORDING_KINDS = 3;

  /** The same, with nothing said by the kinds of evidence in {@code parts}. */
  Evidence without(Set<Part> parts) {
    double[][] left = scores.clone();
    for (int kind = 0; kind < KINDS; kind++) {
      if (parts.contains(PARTS.get(kind))) {
        left[kind] = new double[scores[kind].length];
      }
    }
    return new Evidence(left);
  }

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
