package mamaback.triage;

/**
 * A piece of a message.
 *
 * @param word lower-case and without apostrophes, as the rules are written; for a number its digits
 * @param start where it begins in the message, inclusive
 * @param end where it ends in the message, exclusive
 */
record Token(Kind kind, String word, int start, int end) {
  /** What kind of piece it is. */
  enum Kind {
    WORD,
    NUMBER,
    /** A comma, dash or bracket: a wording may go on behind it. */
    PAUSE,
    /** A full stop, question mark or new line: nothing goes on behind it. */
    STOP
  }

  Token withWord(String other) {
    return new Token(kind, other, start, end);
  }
}
