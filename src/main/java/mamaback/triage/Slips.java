package mamaback.triage;

/** What slips of the finger leave in a word. */
final class Slips {
  private Slips() {}

  static String without(String word, int index) {
    return word.substring(0, index) + word.substring(index + 1);
  }

  /** Doubled vowels make too many other words: "lose" and "loose". */
  static boolean isDoubledConsonant(String word, int index) {
    return index > 0
        && word.charAt(index) == word.charAt(index - 1)
        && "aeiou".indexOf(word.charAt(index)) < 0;
  }

  /** No letter stands three times in a row in English: "helllp" is "hellp" at most. */
  static String withoutRuns(String word) {
    StringBuilder calm = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isRun = i + 2 < word.length() && word.charAt(i + 1) == c && word.charAt(i + 2) == c;
      if (!isRun) {
        calm.append(c);
      }
    }
    return calm.length() == word.length() ? word : calm.toString();
  }
}
