package mamaback.triage;

/**
 * Follows patterns through one message. All ways through a pattern are followed at once, as bits of
 * a window of 64 tokens, so nothing is tried twice and the work is bounded for any text.
 */
final class Matcher {
  /** How many fillers and pauses may stand before a word. */
  private static final int MOST_SKIPPED = 4;

  private final Sightings sightings;
  private final TokenKinds kinds;

  Matcher(Sightings sightings, TokenKinds kinds) {
    this.sightings = sightings;
    this.kinds = kinds;
  }

  /** Whether all is there that {@code pattern} needs. */
  boolean isPossible(Pattern pattern) {
    for (int feature : pattern.needed()) {
      if (!sightings.has(feature)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a filler or a pause stands at {@code at}. */
  boolean isSkippable(int at) {
    return (kinds.skippable(at) & 1) != 0;
  }

  /** The first place from {@code at} on where {@code pattern} can begin, or -1. */
  int next(Pattern pattern, int at) {
    int next = -1;
    for (int feature : pattern.first()) {
      int place = sightings.findNext(feature, at);
      if (place >= 0 && (next < 0 || place < next)) {
        next = place;
      }
    }
    return next;
  }

  /** The window of the places behind the ends of {@code pattern} if it begins at {@code start}. */
  long ends(Pattern pattern, int start) {
    return ends(pattern, start, Span.Wording.CROSSES_NEGATION);
  }

  /** Those of {@code ends} that are reached without a negation in a gap. */
  long cleanEnds(Pattern pattern, int start, long ends) {
    long within = Long.highestOneBit(ends) - 1;
    boolean isClean = (kinds.negations(start) & within) == 0;
    return isClean ? ends : ends(pattern, start, Span.Wording.CLEAN);
  }

  private long ends(Pattern pattern, int start, Span.Wording wording) {
    long places = 1;
    for (int step = 0; step < pattern.size() && places != 0; step++) {
      places =
          pattern.isGap(step)
              ? acrossGap(places, pattern.most(step), start, wording)
              : sightings.ends(pattern.feature(step), start, acrossFillers(places, start), wording)
                  | (pattern.isOptional(step) ? places : 0);
    }
    return places & ~1;
  }

  private long acrossFillers(long places, int start) {
    long skippable = kinds.skippable(start);
    long reached = places;
    for (int i = 0; i < MOST_SKIPPED && (reached & skippable) != 0; i++) {
      reached |= (reached & skippable) << 1;
    }
    return reached;
  }

  private long acrossGap(long places, int most, int start, Span.Wording wording) {
    long barred = wording == Span.Wording.CLEAN ? kinds.negations(start) : 0;
    long words = kinds.words(start) & ~barred;
    long pauses = kinds.pauses(start);
    long reached = places | (places & pauses) << 1;
    for (int i = 0; i < most; i++) {
      long next = (reached & words) << 1;
      reached |= next | (next & pauses) << 1;
    }
    return reached;
  }
}
