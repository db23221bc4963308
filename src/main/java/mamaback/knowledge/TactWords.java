package mamaback.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what must not be read by somebody who lost a baby, and how it may be said instead (clinical
 * brief, 6.3). Immutable.
 *
 * @param babies lower-case words that speak of babies
 * @param safety lower-case words of a sentence that is never left out
 * @param softer what is put in the place of phrases that speak of babies, in this order
 */
record TactWords(Set<String> babies, Set<String> safety, List<Softer> softer) {
  static final TactWords NONE = new TactWords(Set.of(), Set.of(), List.of());

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A phrase and what is said in its place, which may be nothing. */
  record Softer(String phrase, String instead) {}

  TactWords {
    babies = Set.copyOf(babies);
    safety = Set.copyOf(safety);
    softer = List.copyOf(softer);
  }

  /** These words and those of another language. */
  TactWords and(TactWords others) {
    return new TactWords(
        union(babies, others.babies),
        union(safety, others.safety),
        Stream.concat(softer.stream(), others.softer.stream()).distinct().toList());
  }

  boolean speakOfBabies(String text) {
    return isAnyIn(babies, text);
  }

  boolean tellOfDanger(String text) {
    return isAnyIn(safety, text);
  }

  String softened(String text) {
    String result = text;
    for (Softer each : softer) {
      result = result.replace(each.phrase(), each.instead());
    }
    return result;
  }

  private static boolean isAnyIn(Set<String> words, String text) {
    return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }
}
