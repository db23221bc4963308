package mamaback.knowledge;

/** How soon a person should be seen; later constants are graver (clinical brief, part 3.0). */
public enum Level {
  /** No sign of danger. */
  NONE,
  /** Warning words that are not her own present sign: negated, past, hypothetical. */
  INFO,
  /** A clinician within days. */
  SOON,
  /** A clinician the same day. */
  URGENT,
  /** Life, limb, bladder or safety is at risk now. */
  EMERGENCY;

  /** The graver of two levels. */
  public static Level graver(Level one, Level other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  public boolean isAtLeast(Level other) {
    return compareTo(other) >= 0;
  }

  /** The next milder level; a sign that was seen leaves a line at least. */
  public Level oneLess() {
    return switch (this) {
      case EMERGENCY -> URGENT;
      case URGENT -> SOON;
      case SOON, INFO -> INFO;
      case NONE -> NONE;
    };
  }
}
