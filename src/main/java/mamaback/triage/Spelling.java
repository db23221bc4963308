package mamaback.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a misspelt word as the words of the rules that it may stand for: a listed misspelling, a
 * letter too many, too few, wrong or swapped, or words written as one. A word that is right in
 * English is never touched. Immutable and thread-safe.
 */
final class Spelling {
  /** Shorter words have too many neighbours for a guess. */
  private static final int LEAST_LETTERS = 5;

  private static final int MOST_LETTERS = 24;

  private final Set<String> vocabulary;
  private final Set<String> rightWords;
  private final Map<String, String> misspellings;
  private final JoinedWords joinedWords;

  /** By a word, or a word that lacks a letter, the words that it may be. */
  private final Map<String, List<String>> shortened = new HashMap<>();

  /**
   * @param fillers small words that people join with others
   */
  Spelling(
      Set<String> vocabulary,
      Set<String> rightWords,
      Set<String> fillers,
      Map<String, String> misspellings) {
    this.vocabulary = Set.copyOf(vocabulary);
    this.rightWords = new HashSet<>(rightWords);
    this.rightWords.addAll(fillers);
    this.misspellings = Map.copyOf(misspellings);
    this.joinedWords = new JoinedWords(vocabulary, fillers);
    for (String word : new TreeSet<>(vocabulary)) {
      if (word.length() >= LEAST_LETTERS) {
        Set<String> shapes = new HashSet<>(Set.of(word));
        for (int i = 0; i < word.length(); i++) {
          shapes.add(Slips.without(word, i));
        }
        shapes.forEach(
            shape -> shortened.computeIfAbsent(shape, ignored -> new ArrayList<>()).add(word));
      }
    }
  }

  /** Whether the rules use {@code word}. */
  boolean knows(String word) {
    return vocabulary.contains(word);
  }

  /** What {@code word} may mean, likeliest first: itself, one of ours, or several with spaces. */
  List<String> meant(String word) {
    if (vocabulary.contains(word) || rightWords.contains(word) || word.length() > MOST_LETTERS) {
      return List.of(word);
    }
    String listed = misspellings.get(word);
    if (listed != null) {
      return List.of(listed);
    }
    String calm = Slips.withoutRuns(word);
    if (!calm.equals(word)) {
      return meant(calm);
    }
    List<String> near = near(word);
    return near.isEmpty() ? joinedWords.parted(word) : near;
  }

  /** The words that are one slip away. */
  private List<String> near(String word) {
    if (word.length() < LEAST_LETTERS - 1) {
      return List.of();
    }
    List<String> near = new ArrayList<>(shortened.getOrDefault(word, List.of()));
    for (int i = 0; i < word.length() && word.length() >= LEAST_LETTERS; i++) {
      String shape = Slips.without(word, i);
      for (String candidate : shortened.getOrDefault(shape, List.of())) {
        if (!near.contains(candidate) && Slips.isOne(word, candidate)) {
          near.add(candidate);
        }
      }
      if (Slips.isDoubledConsonant(word, i) && vocabulary.contains(shape)) {
        near.add(shape);
      }
    }
    return near;
  }

  /** The listed misspellings that hold a digit, such as "2day". */
  Set<String> wordsWithDigits() {
    Set<String> words = new HashSet<>(misspellings.keySet());
    words.removeIf(word -> word.chars().noneMatch(c -> c >= '0' && c <= '9'));
    return Set.copyOf(words);
  }
}
