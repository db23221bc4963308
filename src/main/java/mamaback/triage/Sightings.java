package mamaback.triage;

import java.util.Arrays;
import mamaback.learning.KeyNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Where features stand in one message. Of some ten thousand features a message has some hundred;
 * each gets a row when it is first seen, and the rows lie side by side.
 */
final class Sightings {
  /** There is room for so many features at first, and so many more for each token. */
  private static final int FEW = 64;

  private static final int FEW_A_TOKEN = 24;

  /** Long messages repeat their words. */
  private static final int ENOUGH = 2_048;

  private final int size;

  /** How many longs a row has. */
  private final int length;

  private final KeyNumbers features;
  private long[] starts;

  /** By number of the feature, where not all ends are those of single tokens. */
  private @Nullable Ends[] ends;

  /**
   * @param tokens how many the message has
   */
  Sightings(int tokens) {
    int room = Math.min(FEW + FEW_A_TOKEN * tokens, ENOUGH);
    this.size = tokens;
    this.length = Window.length(tokens);
    this.features = new KeyNumbers(room);
    this.starts = new long[room * length];
    this.ends = new Ends[room];
  }

  /** Notes {@code some} features of one token at {@code at}. */
  void noteAll(int[] some, int at) {
    for (int feature : some) {
      int number = number(feature);
      Window.set(starts, number * length, at);
    }
  }

  /** Notes a feature that begins at {@code at}, with the windows of its ends and clean ends. */
  void note(int feature, int at, long window, long clean) {
    int number = number(feature);
    boolean isPlain = window == Window.NEXT && clean == Window.NEXT;
    Ends some = ends[number];
    if (some == null && !isPlain) {
      some = plainEnds(number * length);
      ends[number] = some;
    }
    if (some != null) {
      some.note(at, window, clean);
    }
    Window.set(starts, number * length, at);
  }

  private Ends plainEnds(int row) {
    Ends plain = new Ends(size);
    for (int at = next(row, 0); at >= 0; at = next(row, at + 1)) {
      plain.note(at, Window.NEXT, Window.NEXT);
    }
    return plain;
  }

  private int next(int row, int at) {
    return Window.next(starts, row, length, at);
  }

  private int number(int feature) {
    int number = features.add(feature);
    if (number == ends.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * number);
    }
    return number;
  }

  /** How many features stand somewhere. */
  int seen() {
    return features.size();
  }

  /** The feature that was noted after {@code earlier} others. */
  int feature(int earlier) {
    return (int) features.key(earlier);
  }

  boolean has(int feature) {
    return features.find(feature) != KeyNumbers.NONE;
  }

  /** The first place from {@code at} on where {@code feature} begins, or -1. */
  int findNext(int feature, int at) {
    int number = features.find(feature);
    return number == KeyNumbers.NONE ? -1 : next(number * length, at);
  }

  /** The ends of {@code feature} where it begins at one of {@code from}, seen from {@code at}. */
  long ends(int feature, int at, long from, Span.Wording wording) {
    int number = features.find(feature);
    if (number == KeyNumbers.NONE) {
      return 0;
    }
    long hits = from & Window.of(starts, number * length, length, at);
    Ends some = ends[number];
    if (some == null) {
      return hits << 1;
    }
    long[] windows = some.windows(wording);
    long found = 0;
    for (long rest = hits; rest != 0; rest &= rest - 1) {
      int behind = Long.numberOfTrailingZeros(rest);
      found |= windows[at + behind] << behind;
    }
    return found;
  }
}
