package mamaback.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words that another one may be a slip of. They are looked up by what remains of them
 * without one letter (Garbe's symmetric deletes), so that it takes the same time among any number.
 * Immutable and thread-safe.
 */
public final class SlipIndex {
  /** Shorter words have too many neighbours that mean something else, and are not found. */
  public static final int LEAST_LETTERS = 5;

  private final Map<String, List<String>> byRemains = new HashMap<>();

  /** With {@code words}, which are distinct. */
  public SlipIndex(Collection<String> words) {
    for (String word : words) {
      if (word.length() >= LEAST_LETTERS) {
        add(word, word);
        for (int i = 0; i < word.length(); i++) {
          if (!isRepeated(word, i)) {
            add(without(word, i), word);
          }
        }
      }
    }
  }

  private void add(String remains, String word) {
    byRemains.computeIfAbsent(remains, ignored -> new ArrayList<>(1)).add(word);
  }

  /** The words that are one slip away from {@code word}, and itself if it is one, each once. */
  public List<String> near(String word) {
    if (word.length() < LEAST_LETTERS - 1) {
      return List.of();
    }
    List<String> near = new ArrayList<>(among(word));
    for (int i = 0; i < word.length() && word.length() >= LEAST_LETTERS; i++) {
      if (!isRepeated(word, i)) {
        for (String candidate : among(without(word, i))) {
          if (!near.contains(candidate) && Slip.isOne(word, candidate)) {
            near.add(candidate);
          }
        }
      }
    }
    return near;
  }

  private List<String> among(String remains) {
    return byRemains.getOrDefault(remains, List.of());
  }

  /** Whether as much remains without the letter at {@code i} as without the one before. */
  private static boolean isRepeated(String word, int i) {
    return i > 0 && word.charAt(i) == word.charAt(i - 1);
  }

  private static String without(String word, int i) {
    return word.substring(0, i) + word.substring(i + 1);
  }
}
