package mamaback.learning;

import java.util.List;
import java.util.stream.IntStream;

/** Takes some of many. */
public final class Sample {
  private Sample() {}

  /** At most {@code most} of {@code all}, evenly spread, in their order. */
  public static <T> List<T> evenly(List<T> all, int most) {
    int size = Math.min(most, all.size());
    return IntStream.range(0, size)
        .mapToObj(i -> all.get((int) ((long) i * all.size() / size)))
        .toList();
  }
}
