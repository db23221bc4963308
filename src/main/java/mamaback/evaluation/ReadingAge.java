package mamaback.evaluation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How old a reader must be, by the Flesch-Kincaid grade (Kincaid et al. 1975): grade plus five. Its
 * syllables are groups of vowels, which is right on average and not for each word.
 */
final class ReadingAge {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:\\n]+");
  private static final Pattern WORD = Pattern.compile("[a-z]+(?:['’][a-z]+)?");
  private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+(?!$)|[aiouy]+$|[^aeiou]le$");
  private static final int SCHOOL_STARTS = 5;

  private ReadingAge() {}

  /** The age; that of a child who begins to read where there are no words. */
  static double of(String text) {
    long sentences = SENTENCE_END.splitAsStream(text).filter(each -> words(each) > 0).count();
    long words = words(text);
    if (words == 0) {
      return SCHOOL_STARTS;
    }
    double grade = 0.39 * words / Math.max(1, sentences) + 11.8 * syllables(text) / words - 15.59;
    return SCHOOL_STARTS + Math.max(0, grade);
  }

  private static long words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().count();
  }

  private static long syllables(String text) {
    long syllables = 0;
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      syllables += Math.max(1, SYLLABLE.matcher(word.group()).results().count());
    }
    return syllables;
  }
}
