package mamaback.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Confidence beside what came of it, in ten bins of equal width (Guo et al. 2017, ECE). */
final class CalibrationBins {

  private static final int BINS = 10;

  private CalibrationBins() {}

  /** The bins from low to high confidence; empty ones hold zeros. */
  static List<Evaluation.CalibrationBin> of(List<Judged> rows) {
    int[] counts = new int[BINS];
    double[] confidence = new double[BINS];
    double[] right = new double[BINS];
    for (Judged row : rows) {
      int bin = Math.min(BINS - 1, (int) (row.response().confidence() * BINS));
      counts[bin]++;
      confidence[bin] += row.response().confidence();
      right[bin] += row.hitWithin(1) ? 1 : 0;
    }
    List<Evaluation.CalibrationBin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int count = Math.max(1, counts[i]);
      bins.add(new Evaluation.CalibrationBin(counts[i], confidence[i] / count, right[i] / count));
    }
    return bins;
  }

  /** The expected calibration error: the gap between the two, averaged over the rows. */
  static double error(List<Judged> rows) {
    double gaps = 0;
    for (Evaluation.CalibrationBin bin : of(rows)) {
      gaps += bin.rows() * Math.abs(bin.confidence() - bin.right());
    }
    return gaps / rows.size();
  }
}
