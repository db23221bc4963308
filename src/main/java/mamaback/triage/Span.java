package mamaback.triage;

/**
 * Some tokens of a message.
 *
 * @param start the first, inclusive
 * @param end the last, exclusive
 */
record Span(int start, int end) {
  boolean touches(Span other) {
    return start < other.end && other.start < end;
  }
}
