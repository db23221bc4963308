package mamaback.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small numbers written in words, in English and Spanish. */
final class NumberWords {
  private static final String[] ENGLISH = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty"
  };
  private static final String[] SPANISH = {
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte"
  };
  private static final String[] ORDINALS = {
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth"
  };
  private static final Map<String, Integer> CARDINALS =
      numbers(
          Map.of(
              "a",
              1,
              "an",
              1,
              "un",
              1,
              "una",
              1,
              "couple",
              2,
              "dieciseis",
              16,
              "thirty",
              30,
              "treinta",
              30),
          ENGLISH,
          SPANISH);
  private static final Map<String, Integer> ORDINAL_NUMBERS =
      numbers(Map.of("thirtieth", 30, "primero", 1), ORDINALS);
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern TENS =
      Pattern.compile("\\b(20|30)[ -]([1-9])(?:st|nd|rd|th)?(?=\\b)");

  private NumberWords() {}

  private static Map<String, Integer> numbers(Map<String, Integer> more, String[]... inOrder) {
    Map<String, Integer> numbers = new HashMap<>(more);
    for (String[] words : inOrder) {
      for (int i = 0; i < words.length; i++) {
        numbers.put(words[i], i);
      }
    }
    return Map.copyOf(numbers);
  }

  /** The number of one {@code word} in lower case, or of its digits. */
  static OptionalInt of(String word) {
    if (word.matches("\\d{1,3}")) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    Integer number = CARDINALS.get(word);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** {@code text} in lower case with digits for its number words, as in "21 of may". */
  static String inDigits(String text) {
    String digits =
        WORD.matcher(text)
            .replaceAll(
                word -> {
                  Integer ordinal = ORDINAL_NUMBERS.get(word.group());
                  Integer number = ordinal == null ? CARDINALS.get(word.group()) : ordinal;
                  return number == null ? Matcher.quoteReplacement(word.group()) : "" + number;
                });
    return TENS.matcher(digits)
        .replaceAll(
            tens ->
                Integer.toString(
                    Integer.parseInt(tens.group(1)) + Integer.parseInt(tens.group(2))));
  }
}
