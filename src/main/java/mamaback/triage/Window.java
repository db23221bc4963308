package mamaback.triage;

/**
 * Sets of places in a message as bits of some longs, and windows of them: the bit {@code k} of a
 * window means {@code k} tokens behind some place.
 */
final class Window {
  /** The window of the end of a single token. */
  static final long NEXT = 1L << 1;

  private static final int SHIFT = 6;
  private static final int MASK = Long.SIZE - 1;

  private Window() {}

  /** How many longs hold the places of so many tokens. */
  static int length(int tokens) {
    return (tokens + MASK) >>> SHIFT;
  }

  /** Adds {@code at} to the places that begin at {@code row}. */
  static void set(long[] places, int row, int at) {
    places[row + (at >>> SHIFT)] |= 1L << (at & MASK);
  }

  /** Whether {@code at} is among {@code places}. */
  static boolean has(long[] places, int at) {
    return (places[at >>> SHIFT] >>> at & 1) != 0;
  }

  /** The first of {@code length} longs of places from {@code at} on, or -1. */
  static int next(long[] places, int row, int length, int at) {
    for (int from = at; from >>> SHIFT < length; from = (from | MASK) + 1) {
      long rest = places[row + (from >>> SHIFT)] >>> (from & MASK);
      if (rest != 0) {
        return from + Long.numberOfTrailingZeros(rest);
      }
    }
    return -1;
  }

  /** The window from {@code at} on of {@code length} longs of places that begin at {@code row}. */
  static long of(long[] places, int row, int length, int at) {
    int index = at >>> SHIFT;
    int shift = at & MASK;
    if (index >= length) {
      return 0;
    }
    long low = places[row + index] >>> shift;
    boolean hasMore = shift != 0 && index + 1 < length;
    return hasMore ? low | places[row + index + 1] << (Long.SIZE - shift) : low;
  }
}
