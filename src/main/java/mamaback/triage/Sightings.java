package mamaback.triage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where features stand in one message. Of some ten thousand features a message has some hundred, so
 * each gets a slot when it is first seen; what is known of the slots lies side by side.
 */
final class Sightings {
  /** There is room for so many slots at first, and so many more for each token. */
  private static final int FEW = 64;

  private static final int FEW_A_TOKEN = 24;

  /** Long messages repeat their words. */
  private static final int ENOUGH = 2_048;

  private final int size;
  private final int length;

  /** By feature, its slot plus one; 0 where it stands nowhere. */
  private final int[] slots;

  /** The features that have a slot, as bits: so few that they stay at hand. */
  private final long[] present;

  private int seen;
  private int[] features;
  private long[] starts;

  /** By slot, where not all ends are those of single tokens. */
  private @Nullable Ends[] ends;

  /**
   * @param tokens how many the message has
   * @param features how many there are at all
   */
  Sightings(int tokens, int features) {
    this.size = tokens;
    this.length = Window.length(tokens);
    int room = Math.min(FEW + FEW_A_TOKEN * tokens, ENOUGH);
    this.slots = new int[features];
    this.present = new long[Window.length(features)];
    this.features = new int[room];
    this.starts = new long[room * length];
    this.ends = new Ends[room];
  }

  /** Notes {@code some} features of one token at {@code at}. */
  void noteAll(int[] some, int at) {
    for (int feature : some) {
      int slot = slot(feature);
      Window.set(starts, slot * length, at);
    }
  }

  /** Notes a feature that begins at {@code at}, with the windows of its ends and clean ends. */
  void note(int feature, int at, long window, long clean) {
    int slot = slot(feature);
    boolean isPlain = window == Window.NEXT && clean == Window.NEXT;
    Ends some = ends[slot];
    if (some == null && !isPlain) {
      some = plainEnds(slot * length);
      ends[slot] = some;
    }
    if (some != null) {
      some.note(at, window, clean);
    }
    Window.set(starts, slot * length, at);
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

  private int slot(int feature) {
    int slot = slots[feature] - 1;
    if (slot >= 0) {
      return slot;
    }
    if (seen == features.length) {
      features = Arrays.copyOf(features, 2 * seen);
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * seen);
    }
    features[seen] = feature;
    Window.set(present, 0, feature);
    slots[feature] = seen + 1;
    return seen++;
  }

  /** How many features stand somewhere. */
  int seen() {
    return seen;
  }

  /** The feature that was noted after {@code earlier} others. */
  int feature(int earlier) {
    return features[earlier];
  }

  boolean has(int feature) {
    return Window.has(present, feature);
  }

  /** Whether {@code feature}, which stands somewhere, always ends with the token it begins with. */
  boolean isPlain(int feature) {
    return ends[slots[feature] - 1] == null;
  }

  /** The first place from {@code at} on where {@code feature} begins, or -1. */
  int findNext(int feature, int at) {
    int slot = slots[feature] - 1;
    return slot < 0 ? -1 : next(slot * length, at);
  }

  /** The ends of {@code feature} where it begins at one of {@code from}, seen from {@code at}. */
  long ends(int feature, int at, long from, Span.Wording wording) {
    int slot = slots[feature] - 1;
    if (slot < 0) {
      return 0;
    }
    long hits = from & Window.of(starts, slot * length, length, at);
    Ends some = ends[slot];
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
