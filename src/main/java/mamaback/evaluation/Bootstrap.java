package mamaback.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** How far a figure might be off, were the rows other ones of the same kind (percentile method). */
final class Bootstrap {
  /** The middle 95 % of the resampled figures. */
  record Interval(double low, double high) {}

  private static final int SAMPLES = 1_000;
  private static final long SEED = 20_261_120;

  private Bootstrap() {}

  /** The interval of {@code figure} over {@code rows}; the same every time. */
  static <T> Interval interval(List<T> rows, ToDoubleFunction<List<T>> figure) {
    Random random = new Random(SEED);
    double[] figures = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      List<T> sample = new ArrayList<>(rows.size());
      for (int j = 0; j < rows.size(); j++) {
        sample.add(rows.get(random.nextInt(rows.size())));
      }
      figures[i] = figure.applyAsDouble(sample);
    }
    Arrays.sort(figures);
    return new Interval(figures[SAMPLES * 25 / 1000], figures[SAMPLES * 975 / 1000 - 1]);
  }
}
