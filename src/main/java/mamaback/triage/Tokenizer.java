package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a message into words, numbers and pauses. Takes any text; looks at 8,192 characters. */
final class Tokenizer {
  private static final int MOST_CHARACTERS = 8_192;
  private static final String STOPS = ".!?;\n…。！？।";
  private static final String ASKING = "?？";

  /** Longer words with digits are not looked for. */
  private static final int LONGEST_MIXED = 10;

  private static final String DEGREES = "°º˚";

  private final String text;
  private final Set<String> wordsWithDigits;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text, Set<String> wordsWithDigits) {
    this.text = text;
    this.wordsWithDigits = wordsWithDigits;
  }

  /**
   * @param wordsWithDigits words that are not to be cut at their digits, such as "2day"
   */
  static List<Token> tokens(String message, Set<String> wordsWithDigits) {
    String cut =
        message.length() > MOST_CHARACTERS ? message.substring(0, MOST_CHARACTERS) : message;
    return new Tokenizer(cut, wordsWithDigits).tokens();
  }

  private List<Token> tokens() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isWordWithDigits()) {
        continue;
      }
      if (Letters.isDigit(c)) {
        number();
      } else if (Letters.isLetter(text.charAt(at))) {
        word();
      } else {
        mark(c);
        at++;
      }
    }
    return tokens;
  }

  private void mark(char c) {
    if (STOPS.indexOf(c) >= 0) {
      add(Token.Kind.STOP, ASKING.indexOf(c) >= 0 ? Token.QUESTION : ".", at, at + 1);
    } else if (DEGREES.indexOf(c) >= 0) {
      add(Token.Kind.WORD, "degrees", at, at + 1);
    } else if (!Letters.isSpace(c) && !Letters.isApostrophe(c)) {
      add(Token.Kind.PAUSE, c == '/' ? "/" : Token.PAUSE, at, at + 1);
    }
  }

  /** Takes a listed word that holds digits, such as "2day" or "b4". */
  private boolean isWordWithDigits() {
    int end = at;
    boolean hasDigit = false;
    while (end < text.length() && end - at < LONGEST_MIXED && isLetterOrDigit(end)) {
      hasDigit |= Letters.isDigit(text.charAt(end));
      end++;
    }
    String word = hasDigit ? Letters.folded(text.substring(at, end)) : "";
    boolean isListed = hasDigit && wordsWithDigits.contains(word);
    if (isListed) {
      add(Token.Kind.WORD, word, at, end);
      at = end;
    }
    return isListed;
  }

  private boolean isLetterOrDigit(int index) {
    return Letters.isDigit(text.charAt(index)) || Letters.isLetter(text.charAt(index));
  }

  /** Digits with at most one decimal mark between them: 38, 38.2, 38,2. */
  private void number() {
    int start = at;
    boolean hasMark = false;
    while (at < text.length() && (Letters.isDigit(text.charAt(at)) || isMark(hasMark))) {
      hasMark |= !Letters.isDigit(text.charAt(at));
      at++;
    }
    add(Token.Kind.NUMBER, text.substring(start, at).replace(',', '.'), start, at);
  }

  private boolean isMark(boolean hasMark) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == ',';
    return mark && !hasMark && at + 1 < text.length() && Letters.isDigit(text.charAt(at + 1));
  }

  /** Letters, with apostrophes and "&" between them: can't, a&e. */
  private void word() {
    int start = at;
    StringBuilder letters = new StringBuilder();
    while (at < text.length() && (Letters.isLetter(text.charAt(at)) || isJoint())) {
      if (Letters.isLetter(text.charAt(at))) {
        letters.append(text.charAt(at));
      }
      at++;
    }
    add(Token.Kind.WORD, Letters.folded(letters.toString()), start, at);
  }

  private boolean isJoint() {
    char c = text.charAt(at);
    boolean joint = c == '&' || Letters.isInvisible(c) || Letters.isApostrophe(c);
    return joint && at + 1 < text.length() && Letters.isLetter(text.charAt(at + 1));
  }

  private void add(Token.Kind kind, String word, int start, int end) {
    tokens.add(new Token(kind, word, start, end));
  }
}
