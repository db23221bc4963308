package mamaback.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people ask without any danger. */
public final class OrdinaryQuestions {
  private OrdinaryQuestions() {}

  /** The wordings of entries that no red flag leads to, and of what belongs elsewhere. */
  public static List<String> of(List<Entry> entries, Lexicon lexicon, RedFlagRules redFlags) {
    Set<String> grave =
        redFlags.flags().stream()
            .flatMap(flag -> flag.topic().stream())
            .collect(Collectors.toUnmodifiableSet());
    return Stream.concat(
            entries.stream()
                .filter(entry -> !grave.contains(entry.id()))
                .flatMap(entry -> entry.wordings().stream()),
            lexicon.elsewhere().stream().flatMap(subject -> subject.questions().stream()))
        .toList();
  }
}
