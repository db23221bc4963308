package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What slips of the finger leave in a word. */
final class Slips {
  private static final int MOST_ALIKE = 2;

  private Slips() {}

  static String without(String word, int index) {
    return word.substring(0, index) + word.substring(index + 1);
  }

  /** A doubled "e" or "o" makes too many other words: "lose" and "loose". */
  static boolean isNeedlesslyDoubled(String word, int index) {
    return index > 0
        && word.charAt(index) == word.charAt(index - 1)
        && "eo".indexOf(word.charAt(index)) < 0;
  }

  /** {@code word} with no letter more than twice in a row, as in English. */
  static String calm(String word) {
    return calm(word, run -> false);
  }

  /** What a word was whose letters are stretched, likeliest first: each stood once or twice. */
  static List<String> unstretched(String word) {
    List<String> words = new ArrayList<>(List.of(calm(word, run -> true)));
    long runs = IntStream.range(0, word.length()).filter(i -> endsRun(word, i)).count();
    for (int i = 0; i < runs; i++) {
      int once = i;
      words.add(calm(word, run -> run == once));
    }
    words.add(calm(word));
    return words;
  }

  /**
   * Cuts the runs of letters.
   *
   * @param once for the number of a run, from 0, whether one letter of it stays instead of two
   */
  private static String calm(String word, IntPredicate once) {
    StringBuilder calm = new StringBuilder();
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      calm.append(word.charAt(i));
      if (endsRun(word, i)) {
        int most = once.test(run++) ? 1 : MOST_ALIKE;
        calm.setLength(calm.length() - lengthOfRun(word, i) + most);
      }
    }
    return calm.toString();
  }

  private static boolean endsRun(String word, int index) {
    boolean goesOn = index + 1 < word.length() && word.charAt(index + 1) == word.charAt(index);
    return !goesOn && lengthOfRun(word, index) > MOST_ALIKE;
  }

  /** How often the letter at {@code index} stands there and right before. */
  private static int lengthOfRun(String word, int index) {
    int start = index;
    while (start > 0 && word.charAt(start - 1) == word.charAt(index)) {
      start--;
    }
    return index - start + 1;
  }
}
