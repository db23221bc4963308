package mamaback.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where features stand in one message. Sets of places are bits; a window of them is a long whose
 * bit {@code k} means {@code k} tokens behind some place.
 */
final class Sightings {
  private final int size;
  private final long[] words;
  private final long[] pauses;
  private final long[] skippable;
  private final long[] negations;

  /** By the number of the feature. */
  private final @Nullable Places[] places;

  Sightings(List<Token> tokens, WordKinds kinds, int features) {
    this.size = tokens.size();
    this.words = new long[length()];
    this.pauses = new long[length()];
    this.skippable = new long[length()];
    this.negations = new long[length()];
    this.places = new Places[features];
    for (int at = 0; at < size; at++) {
      note(tokens.get(at), at, kinds);
    }
  }

  private void note(Token token, int at, WordKinds kinds) {
    switch (token.kind()) {
      case WORD, NUMBER -> set(words, at);
      case PAUSE -> set(pauses, at);
      case STOP -> {}
    }
    if (token.kind() == Token.Kind.WORD && kinds.negations().contains(token.word())) {
      set(negations, at);
    }
    boolean isFiller = token.kind() == Token.Kind.WORD && kinds.fillers().contains(token.word());
    if (isFiller || token.kind() == Token.Kind.PAUSE) {
      set(skippable, at);
    }
  }

  /** A feature of one token at {@code at}. */
  void note(int feature, int at) {
    set(places(feature).starts, at);
  }

  /** A feature that begins at {@code at}, with the windows of all its ends and its clean ends. */
  void note(int feature, int at, long window, long clean) {
    Places some = places(feature);
    set(some.starts, at);
    long[] ends = some.ends == null ? new long[size] : some.ends;
    long[] cleanEnds = some.cleanEnds == null ? new long[size] : some.cleanEnds;
    ends[at] |= window;
    cleanEnds[at] |= clean;
    some.ends = ends;
    some.cleanEnds = cleanEnds;
  }

  private Places places(int feature) {
    Places some = places[feature];
    if (some == null) {
      some = new Places(length());
      places[feature] = some;
    }
    return some;
  }

  boolean has(int feature) {
    return places[feature] != null;
  }

  /** The first place from {@code at} on where {@code feature} begins, or -1. */
  int next(int feature, int at) {
    Places some = places[feature];
    for (int from = at; some != null && from < size; from = (from | 63) + 1) {
      long rest = some.starts[from >>> 6] >>> (from & 63);
      if (rest != 0) {
        return from + Long.numberOfTrailingZeros(rest);
      }
    }
    return -1;
  }

  /** The ends of {@code feature} where it begins at one of {@code from}, seen from {@code at}. */
  long ends(int feature, int at, long from, Span.Wording wording) {
    Places some = places[feature];
    long hits = some == null ? 0 : from & window(some.starts, at);
    long[] windows = some == null ? null : some.ends(wording);
    if (windows == null) {
      return hits << 1;
    }
    long found = 0;
    for (long rest = hits; rest != 0; rest &= rest - 1) {
      int behind = Long.numberOfTrailingZeros(rest);
      found |= windows[at + behind] << behind;
    }
    return found;
  }

  long words(int at) {
    return window(words, at);
  }

  long negations(int at) {
    return window(negations, at);
  }

  long pauses(int at) {
    return window(pauses, at);
  }

  /** Tokens that may stand before any word of a phrase: "can't really feel", "numb, down there". */
  long skippable(int at) {
    return window(skippable, at);
  }

  private static long window(long[] places, int at) {
    int index = at >>> 6;
    int shift = at & 63;
    if (index >= places.length) {
      return 0;
    }
    long low = places[index] >>> shift;
    boolean hasMore = shift != 0 && index + 1 < places.length;
    return hasMore ? low | places[index + 1] << (64 - shift) : low;
  }

  private int length() {
    return (size + 63) >>> 6;
  }

  private static void set(long[] places, int at) {
    places[at >>> 6] |= 1L << (at & 63);
  }
}
