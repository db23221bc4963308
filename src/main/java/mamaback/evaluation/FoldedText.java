package mamaback.evaluation;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text without case and punctuation, so that texts that say the same are equal. */
record FoldedText(String text) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static FoldedText of(String text) {
    String words = NO_LETTERS.matcher(text).replaceAll(" ").strip();
    return new FoldedText(words.toLowerCase(Locale.ROOT));
  }

  /** Whether it has more than one word. */
  boolean isPhrase() {
    return text.contains(" ");
  }
}
