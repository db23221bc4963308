package mamaback.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people ask without any danger. */
public final class OrdinaryQuestions {
  private OrdinaryQuestions() {}

  /**
   * The usual questions of entries that no red flag leads to, and of what belongs elsewhere. Missed
   * ones are none: who wrote them looked at the answer, not at whether a warning would be right.
   */
  public static List<String> of(List<Entry> entries, Lexicon lexicon, RedFlagRules redFlags) {
    Set<String> grave =
        redFlags.flags().stream()
            .flatMap(flag -> flag.topic().stream())
            .collect(Collectors.toUnmodifiableSet());
    return Stream.concat(
            entries.stream()
                .filter(entry -> !grave.contains(entry.id()))
                .flatMap(entry -> entry.questions().stream()),
            lexicon.elsewhere().stream().flatMap(subject -> subject.questions().stream()))
        .toList();
  }
}
