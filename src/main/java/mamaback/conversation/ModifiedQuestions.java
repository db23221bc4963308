package mamaback.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mamaback.knowledge.Modifier;
import mamaback.knowledge.Modifiers;

/**
 * Hears questions that ask for the last answer under a condition, such as "and while pregnant?".
 * They consist of nothing else, so whatever names a subject of its own is none.
 */
final class ModifiedQuestions {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern MONTHS = Pattern.compile("m(o|on|onths?|eses|es)?");
  private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;

  private final List<Modifiers> languages;

  ModifiedQuestions(List<Modifiers> languages) {
    this.languages = List.copyOf(languages);
  }

  /**
   * What a question adds to the last one.
   *
   * @param weeks since the birth, for {@link Modifier#WEEKS}
   */
  record Asked(Modifier modifier, int weeks) {}

  Optional<Asked> find(String text) {
    List<String> words = CueFinder.sentences(text).stream().flatMap(List::stream).toList();
    return languages.stream()
        .filter(language -> asks(text, words, language))
        .flatMap(language -> find(words, language).stream())
        .findFirst();
  }

  private static boolean asks(String text, List<String> words, Modifiers language) {
    return !words.isEmpty()
        && (text.strip().endsWith("?") || language.leads().contains(words.getFirst()));
  }

  private static Optional<Asked> find(List<String> words, Modifiers language) {
    for (Modifier modifier : Modifier.values()) {
      Set<String> naming = language.words().getOrDefault(modifier, Set.of());
      boolean isNamed = words.stream().anyMatch(naming::contains);
      boolean isAll = words.stream().allMatch(word -> isPart(word, naming, language));
      int weeks = modifier == Modifier.WEEKS ? weeks(words) : 0;
      if (isNamed && isAll && weeks >= 0) {
        return Optional.of(new Asked(modifier, weeks));
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(String word, Set<String> naming, Modifiers language) {
    return naming.contains(word)
        || language.leads().contains(word)
        || language.fillers().contains(word)
        || NUMBER.matcher(word).matches();
  }

  /** Less than none where no number is told. */
  private static int weeks(List<String> words) {
    for (int at = 0; at + 1 < words.size(); at++) {
      if (NUMBER.matcher(words.get(at)).matches()) {
        int number = Integer.parseInt(words.get(at));
        boolean isMonths = MONTHS.matcher(words.get(at + 1)).matches();
        return isMonths ? (int) (number * WEEKS_A_MONTH) : number;
      }
    }
    return -1;
  }
}
