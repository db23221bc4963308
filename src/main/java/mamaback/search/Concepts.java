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

  /**
   * @param isOfSubject whether its words are those of our subject
   */
  private record Concept(String name, boolean isOfSubject) {}

  /** What each phrase, as stems, stands for. */
  private final Map<List<String>, List<Concept>> meanings;

  private final Phrases phrases;

  private Concepts(Map<List<String>, List<Concept>> meanings) {
    this.meanings = meanings;
    this.phrases = new Phrases(meanings.keySet());
  }

  static Concepts of(Lexicon lexicon, Function<String, List<String>> stems) {
    Map<List<String>, List<Concept>> meanings = new HashMap<>();
    for (List<String> group : lexicon.same()) {
      add(new Concept(MARK + group.getFirst(), true), group.stream().map(stems).toList(), meanings);
    }
    for (List<String> group : lexicon.general()) {
      add(
          new Concept(MARK + group.getFirst(), false),
          group.stream().map(stems).toList(),
          meanings);
    }
    return new Concepts(meanings);
  }

  private static void add(
      Concept concept, List<List<String>> phrases, Map<List<String>, List<Concept>> meanings) {
    for (List<String> phrase : phrases) {
      if (!phrase.isEmpty()) {
        meanings.computeIfAbsent(phrase, ignored -> new ArrayList<>(1)).add(concept);
      }
    }
  }

  /** Whether a single word of our subject with this stem belongs to a concept. */
  boolean isOfSubject(String stem) {
    return meaning(List.of(stem)).stream().anyMatch(Concept::isOfSubject);
  }

  /**
   * The concepts in {@code stems}, each once, in their order. The longest phrase at a place counts
   * alone, so that "chest pain" is not also any pain.
   */
  List<String> in(List<String> stems) {
    Set<String> found = new LinkedHashSet<>();
    int covered = 0;
    for (int i = 0; i < stems.size(); i++) {
      List<String> longest = phrases.longestAt(stems, i);
      int end = i + longest.size();
      if (end > covered) {
        covered = end;
        meaning(longest).forEach(concept -> found.add(concept.name()));
      }
    }
    return List.copyOf(found);
  }

  private List<Concept> meaning(List<String> phrase) {
    return meanings.getOrDefault(phrase, List.of());
  }
}
