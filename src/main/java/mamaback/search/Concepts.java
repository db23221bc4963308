package mamaback.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mamaback.knowledge.Lexicon;

/** Finds the lexicon's words and phrases in stems. Immutable and thread-safe. */
final class Concepts {
  /** No analyser leaves this sign in a word, so that no text can name a concept. */
  private static final String MARK = "=";

  /**
   * @param isOfSubject whether its words are those of our subject
   */
  private record Phrase(List<String> stems, String concept, boolean isOfSubject) {}

  private final Map<String, List<Phrase>> byFirstStem;

  private Concepts(Map<String, List<Phrase>> byFirstStem) {
    this.byFirstStem = byFirstStem;
  }

  static Concepts of(Lexicon lexicon, Function<String, List<String>> stems) {
    Stream<Phrase> phrases =
        Stream.concat(
            lexicon.same().stream().flatMap(group -> phrases(group, true, stems)),
            lexicon.general().stream().flatMap(group -> phrases(group, false, stems)));
    return new Concepts(
        phrases
            .filter(phrase -> !phrase.stems().isEmpty())
            .collect(Collectors.groupingBy(phrase -> phrase.stems().getFirst())));
  }

  private static Stream<Phrase> phrases(
      List<String> group, boolean isOfSubject, Function<String, List<String>> stems) {
    String concept = MARK + group.getFirst();
    return group.stream().map(words -> new Phrase(stems.apply(words), concept, isOfSubject));
  }

  /** Whether a single word of our subject with this stem belongs to a concept. */
  boolean isOfSubject(String stem) {
    return byFirstStem.getOrDefault(stem, List.of()).stream()
        .anyMatch(phrase -> phrase.isOfSubject() && phrase.stems().size() == 1);
  }

  /**
   * The concepts in {@code stems}, each once, in their order. The longest phrase at a place counts
   * alone, so that "chest pain" is not also any pain.
   */
  List<String> in(List<String> stems) {
    Set<String> found = new LinkedHashSet<>();
    int covered = 0;
    for (int i = 0; i < stems.size(); i++) {
      List<Phrase> longest = longestAt(stems, i);
      int end = longest.isEmpty() ? 0 : i + longest.getFirst().stems().size();
      if (end > covered) {
        covered = end;
        longest.forEach(phrase -> found.add(phrase.concept()));
      }
    }
    return List.copyOf(found);
  }

  private List<Phrase> longestAt(List<String> stems, int start) {
    List<Phrase> longest = new ArrayList<>();
    for (Phrase phrase : byFirstStem.getOrDefault(stems.get(start), List.of())) {
      int length = phrase.stems().size();
      int most = longest.isEmpty() ? 0 : longest.getFirst().stems().size();
      int end = start + length;
      if (length >= most
          && end <= stems.size()
          && stems.subList(start, end).equals(phrase.stems())) {
        if (length > most) {
          longest.clear();
        }
        longest.add(phrase);
      }
    }
    return longest;
  }
}
