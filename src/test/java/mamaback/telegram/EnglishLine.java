package mamaback.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a line in English by its small words; names and titles have too few of them. */
final class EnglishLine {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");
  private static final int FEWEST = 2;
  private static final int ONE_IN = 6;

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the and or if in on of to with for it is are not that this what when how can have my"
              .split(" "));
  private static final Set<String> ORDERS =
      Set.of("your you call now please get number tap write".split(" "));

  private EnglishLine() {}

  static boolean isOne(String line) {
    List<String> words =
        BETWEEN_WORDS
            .splitAsStream(line.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    long english =
        words.stream().filter(word -> SMALL_WORDS.contains(word) || ORDERS.contains(word)).count();
    return english >= FEWEST && english * ONE_IN >= words.size();
  }
}
