package mamaback.triage;

import java.text.Normalizer;
import java.util.Locale;

/** What the characters of a message are. */
final class Letters {
  private static final String APOSTROPHES = "'’‘`´ʼ";
  private static final int FIRST_BEYOND_ASCII = 128;

  private Letters() {}

  /** Digits of other scripts are rare here and read as pauses. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    if (c < FIRST_BEYOND_ASCII) {
      return isPlainLetter(c);
    }
    boolean isLetter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    return isLetter && !isApostrophe(c);
  }

  private static boolean isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
  }

  /** A joiner, or a mark of the direction of writing. */
  static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
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
      if (word.charAt(i) >= FIRST_BEYOND_ASCII) {
        return false;
      }
    }
    return true;
  }
}
