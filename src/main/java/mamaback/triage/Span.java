package mamaback.triage;

/**
 * Some tokens of a message.
 *
 * @param start the first, inclusive
 * @param end the last, exclusive
 */
record Span(int start, int end, Wording wording) {
  /** What stands in the gaps of the wording that was found here. */
  enum Wording {
    CLEAN,
    /** A negation does, which the wording itself does not ask for. */
    CROSSES_NEGATION
  }

  Span(int start, int end) {
    this(start, end, Wording.CLEAN);
  }

  boolean touches(Span other) {
    return start < other.end && other.start < end;
  }
}
