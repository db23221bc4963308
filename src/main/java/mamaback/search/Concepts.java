package mamaback.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mamaback.knowledge.Lexicon;

/** Finds the lexicon's words and phrases in stems. Immutable and thread-safe. */
final class Concepts {
  /** No analyser leaves this sign in a word, so that no text can name a concept. */
  private static final String MARK = "=";

  private record Phrase(List<String> stems, String concept) {}

  private final Map<String, List<Phrase>> byFirstStem;

  private Concepts(Map<String, List<Phrase>> byFirstStem) {
    this.byFirstStem = byFirstStem;
  }

  static Concepts of(Lexicon lexicon, Function<String, List<String>> stems) {
    Map<String, List<Phrase>> byFirstStem = new HashMap<>();
    for (List<String> group : lexicon.same()) {
      String concept = MARK + group.getFirst();
      for (String words : group) {
        List<String> phrase = stems.apply(words);
        if (!phrase.isEmpty()) {
          byFirstStem
              .computeIfAbsent(phrase.getFirst(), ignored -> new ArrayList<>())
              .add(new Phrase(phrase, concept));
        }
      }
    }
    return new Concepts(byFirstStem);
  }

  /** Whether a single word with this stem belongs to a concept. */
  boolean has(String stem) {
    return byFirstStem.getOrDefault(stem, List.of()).stream()
        .anyMatch(phrase -> phrase.stems().size() == 1);
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
