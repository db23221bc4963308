package mamaback.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a misspelt word as the words of the rules that it may stand for: a listed misspelling, a
 * letter too many, too few, wrong, swapped or stretched, or words written as one. A word that is
 * right in English is never touched. Immutable and thread-safe.
 */
final class Spelling {
  /** Nobody writes a longer word by a slip. */
  private static final int MOST_LETTERS = 24;

  private final NearWords nearWords;

  /** The words of the rules, and those that are right beside them. */
  private final Set<String> untouched;

  private final Map<String, String> misspellings;
  private final JoinedWords joinedWords;

  /**
   * @param fillers small words that people join with others
   */
  Spelling(
      NearWords nearWords,
      Set<String> rightWords,
      Set<String> fillers,
      Map<String, String> misspellings) {
    this.nearWords = nearWords;
    this.untouched = new HashSet<>(nearWords.vocabulary());
    untouched.addAll(rightWords);
    this.misspellings = Map.copyOf(misspellings);
    this.joinedWords = new JoinedWords(nearWords.vocabulary(), fillers);
  }

  /** Whether the rules use {@code word}. */
  boolean knows(String word) {
    return nearWords.vocabulary().contains(word);
  }

  /** What {@code word} may mean, likeliest first: itself, one of ours, or several with spaces. */
  List<String> meant(String word) {
    if (untouched.contains(word)) {
      return List.of(word);
    }
    String calm = Slips.calm(word);
    if (calm.length() > MOST_LETTERS) {
      return List.of(calm);
    }
    if (!calm.equals(word)) {
      return meantByStretched(word);
    }
    String listed = misspellings.get(word);
    if (listed != null) {
      return List.of(listed);
    }
    List<String> near = nearWords.near(word);
    return near.isEmpty() ? joinedWords.parted(word) : near;
  }

  /** "Stooop" may be "stoop" or "stop"; "gallladder" is a slip of another kind. */
  private List<String> meantByStretched(String word) {
    List<String> words = Slips.unstretched(word);
    List<String> right = words.stream().filter(untouched::contains).toList();
    if (!right.isEmpty()) {
      return right;
    }
    if (nearWords.hasNear(word)) {
      return nearWords.near(word);
    }
    return words.stream()
        .map(this::meant)
        .filter(meant -> !words.containsAll(meant))
        .findFirst()
        .orElse(words.subList(0, 1));
  }

  /** The listed misspellings that hold a digit, such as "2day". */
  Set<String> wordsWithDigits() {
    Set<String> words = new HashSet<>(misspellings.keySet());
    words.removeIf(word -> word.chars().noneMatch(c -> c >= '0' && c <= '9'));
    return Set.copyOf(words);
  }
}
