package mamaback.triage;

import java.util.List;

/**
 * A piece of a message.
 *
 * @param word lower-case and without apostrophes, as the rules are written; for a number its digits
 * @param orElse what a misspelt word may stand for beside {@code word}
 * @param start where it begins in the message, inclusive
 * @param end where it ends in the message, exclusive
 */
record Token(Kind kind, String word, List<String> orElse, int start, int end) {
  /** The word of a question mark. */
  static final String QUESTION = "?";

  /** The word of any pause but "/". */
  static final String PAUSE = ",";

  /** What kind of piece it is. */
  enum Kind {
    WORD,
    NUMBER,
    /** A comma, dash or bracket: a wording may go on behind it. */
    PAUSE,
    /** A full stop, question mark or new line: nothing goes on behind it. */
    STOP
  }

  Token(Kind kind, String word, int start, int end) {
    this(kind, word, List.of(), start, end);
  }

  Token meaning(String other, List<String> orElse) {
    return new Token(kind, other, orElse, start, end);
  }

  /** This and {@code next} as one word. */
  Token joined(Token next) {
    return new Token(kind, word + next.word(), start, next.end());
  }

  @Override
  public String toString() {
    return "Token[" + kind + " " + start + " to " + end + "]";
  }
}
