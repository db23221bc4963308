package mamaback.conversation;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in which each time, such as "4 weeks", is one word.
 *
 * @param words with {@code <age>} for each time
 * @param ages the times by the places of their words
 */
record AgedSentence(List<String> words, Map<Integer, Period> ages) {
  private static final String AGE = "<age>";

  private static final Pattern UNIT =
      Pattern.compile(
          "(d)(?:ays?)?|(w)(?:ks?|eeks?)?|(m)(?:o|os|ths?|onths?)?|(d)[ií]as?|semanas?|mes(?:es)?");
  private static final Pattern JOINED =
      Pattern.compile("(\\d{1,3})(d|days?|w|wks?|weeks?|m|mo|mos|mths?|months?|sem|semanas?)");

  /** Takes the words of a sentence, as {@link CueFinder#sentences} has them. */
  static AgedSentence of(List<String> sentence) {
    List<String> words = new ArrayList<>();
    Map<Integer, Period> ages = new TreeMap<>();
    for (int at = 0; at < sentence.size(); ) {
      Read read = read(sentence, at);
      if (read.words() > 0) {
        ages.put(words.size(), read.age());
        words.add(AGE);
        at += read.words();
      } else {
        words.add(sentence.get(at));
        at++;
      }
    }
    return new AgedSentence(List.copyOf(words), ages);
  }

  /** The full weeks of the first time at one of {@code places}. */
  OptionalInt weeksAt(BitSet places, LocalDate today) {
    return ages.entrySet().stream()
        .filter(age -> places.get(age.getKey()))
        .mapToInt(age -> (int) ChronoUnit.WEEKS.between(today.minus(age.getValue()), today))
        .findFirst();
  }

  /** A time that is so many words long; none where it is 0. */
  private record Read(Period age, int words) {
    static final Read NONE = new Read(Period.ZERO, 0);
  }

  private static Read read(List<String> sentence, int at) {
    String word = sentence.get(at);
    Matcher joined = JOINED.matcher(word);
    if (joined.matches()) {
      return new Read(age(Integer.parseInt(joined.group(1)), joined.group(2)), 1);
    }
    return switch (word) {
      case "today", "hoy", "tonight" -> new Read(Period.ZERO, 1);
      case "yesterday", "ayer" -> new Read(Period.ofDays(1), 1);
      default -> counted(sentence, at);
    };
  }

  private static Read counted(List<String> sentence, int at) {
    OptionalInt number = NumberWords.of(sentence.get(at));
    if (number.isEmpty()) {
      return Read.NONE;
    }
    int unit = at + 1;
    OptionalInt second = wordAt(sentence, unit).equals("couple") ? OptionalInt.of(2) : number;
    unit += wordAt(sentence, unit).equals("couple") ? 1 : 0;
    unit += wordAt(sentence, unit).equals("of") ? 1 : 0;
    String word = wordAt(sentence, unit);
    return word.length() > 1 && UNIT.matcher(word).matches()
        ? new Read(age(second.getAsInt(), word), unit + 1 - at)
        : Read.NONE;
  }

  private static String wordAt(List<String> sentence, int at) {
    return at < sentence.size() ? sentence.get(at) : "";
  }

  private static Period age(int number, String unit) {
    return switch (unit.charAt(0)) {
      case 'd' -> Period.ofDays(number);
      case 'm' -> Period.ofMonths(number);
      default -> Period.ofWeeks(number);
    };
  }
}
