package mamaback.triage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a message into words, numbers and pauses. Takes any text; looks at 8,192 characters. */
final class Tokenizer {
  private static final int MOST_CHARACTERS = 8_192;
  private static final String APOSTROPHES = "'’‘`´ʼ";
  private static final String STOPS = ".!?;\n…。！？।";

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
      if (isDigit(c)) {
        number();
      } else if (isLetter(at)) {
        word();
      } else if (STOPS.indexOf(c) >= 0) {
        add(Token.Kind.STOP, ".", at, at + 1);
        at++;
      } else if (DEGREES.indexOf(c) >= 0) {
        add(Token.Kind.WORD, "degrees", at, at + 1);
        at++;
      } else {
        if (!isSpace(c) && APOSTROPHES.indexOf(c) < 0) {
          add(Token.Kind.PAUSE, c == '/' ? "/" : ",", at, at + 1);
        }
        at++;
      }
    }
    return tokens;
  }

  /** Takes a listed word that holds digits, such as "2day" or "b4". */
  private boolean isWordWithDigits() {
    int end = at;
    boolean hasDigit = false;
    while (end < text.length() && end - at < LONGEST_MIXED && isLetterOrDigit(end)) {
      hasDigit |= isDigit(text.charAt(end));
      end++;
    }
    String word = hasDigit ? folded(text.substring(at, end)) : "";
    boolean isListed = hasDigit && wordsWithDigits.contains(word);
    if (isListed) {
      add(Token.Kind.WORD, word, at, end);
      at = end;
    }
    return isListed;
  }

  private boolean isLetterOrDigit(int index) {
    return isDigit(text.charAt(index)) || isLetter(index);
  }

  /** Digits with at most one decimal mark between them: 38, 38.2, 38,2. */
  private void number() {
    int start = at;
    boolean hasMark = false;
    while (at < text.length() && (isDigit(text.charAt(at)) || isMark(hasMark))) {
      hasMark |= !isDigit(text.charAt(at));
      at++;
    }
    add(Token.Kind.NUMBER, text.substring(start, at).replace(',', '.'), start, at);
  }

  /** Digits of other scripts are rare here and read as pauses. */
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isMark(boolean hasMark) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == ',';
    return mark && !hasMark && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  /** Letters, with apostrophes and "&" between them: can't, a&e. */
  private void word() {
    int start = at;
    StringBuilder letters = new StringBuilder();
    while (at < text.length() && (isLetter(at) || isJoint())) {
      if (isLetter(at)) {
        letters.append(text.charAt(at));
      }
      at++;
    }
    add(Token.Kind.WORD, folded(letters.toString()), start, at);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private boolean isLetter(int index) {
    char c = text.charAt(index);
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean isJoint() {
    char c = text.charAt(at);
    boolean isInvisible = Character.getType(c) == Character.FORMAT;
    boolean joint = c == '&' || isInvisible || APOSTROPHES.indexOf(c) >= 0;
    return joint && at + 1 < text.length() && isLetter(at + 1);
  }

  private void add(Token.Kind kind, String word, int start, int end) {
    tokens.add(new Token(kind, word, start, end));
  }

  /** Lower-case, compatibility forms made plain, accents dropped. */
  static String folded(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder();
    plain
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK || c > 0x036F)
        .forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
