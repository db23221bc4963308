package mamaback.triage;

/** How one word becomes another by a slip of the finger. */
final class Slips {
  private Slips() {}

  /** Whether one letter was inserted, left out or replaced, or two neighbours swapped. */
  static boolean isOne(String one, String other) {
    int start = 0;
    int least = Math.min(one.length(), other.length());
    while (start < least && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    String a = one.substring(start);
    String b = other.substring(start);
    return tail(a, 1).equals(b)
        || tail(b, 1).equals(a)
        || tail(a, 1).equals(tail(b, 1))
        || isSwap(a, b);
  }

  private static boolean isSwap(String a, String b) {
    return a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && tail(a, 2).equals(tail(b, 2));
  }

  private static String tail(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }

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
