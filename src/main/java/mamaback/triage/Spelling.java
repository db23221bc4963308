package mamaback.triage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads a misspelt word as the word of the rules that it stands for: a listed misspelling, a letter
 * too many, too few, wrong or swapped, or two words written as one. A word that is right in English
 * is never touched. Immutable and thread-safe.
 */
final class Spelling {
  /** Shorter words have too many neighbours for a guess. */
  private static final int LEAST_LETTERS = 5;

  private static final int LEAST_JOINED = 6;
  private static final int LEAST_PART = 3;

  private final Set<String> vocabulary;
  private final Set<String> rightWords;
  private final Map<String, String> misspellings;
  private final Map<String, String> shortened = new HashMap<>();

  Spelling(Set<String> vocabulary, Set<String> rightWords, Map<String, String> misspellings) {
    this.vocabulary = Set.copyOf(vocabulary);
    this.rightWords = new HashSet<>(rightWords);
    this.misspellings = Map.copyOf(misspellings);
    for (String word : this.vocabulary) {
      if (word.length() >= LEAST_LETTERS) {
        shortened.putIfAbsent(word, word);
        for (int i = 0; i < word.length(); i++) {
          shortened.putIfAbsent(without(word, i), word);
        }
      }
    }
  }

  /** What {@code word} means: perhaps two words with a space, or itself. */
  String meant(String word) {
    if (vocabulary.contains(word) || rightWords.contains(word)) {
      return word;
    }
    String listed = misspellings.get(word);
    if (listed != null) {
      return listed;
    }
    String calm = withoutRuns(word);
    if (!calm.equals(word)) {
      return meant(calm);
    }
    String near = near(word);
    return near.isEmpty() ? parted(word) : near;
  }

  /** The word that is one slip away, or "". */
  private String near(String word) {
    if (word.length() < LEAST_LETTERS) {
      return "";
    }
    String longer = shortened.get(word);
    if (longer != null) {
      return longer;
    }
    for (int i = 0; i < word.length(); i++) {
      String candidate = shortened.get(without(word, i));
      if (candidate != null && isOneSlip(word, candidate)) {
        return candidate;
      }
    }
    return "";
  }

  /** One letter inserted, left out or replaced, or two neighbours swapped. */
  private static boolean isOneSlip(String one, String other) {
    int start = 0;
    int least = Math.min(one.length(), other.length());
    while (start < least && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    String a = one.substring(start);
    String b = other.substring(start);
    return tail(a, 1).equals(b)
        || tail(b, 1).equals(a)
        || tail(a, 1).equals(tail(b, 1))
        || (a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0)
            && tail(a, 2).equals(tail(b, 2)));
  }

  private static String tail(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }

  /** "bothlegs" as "both legs"; the word itself where it is not two of ours. */
  private String parted(String word) {
    if (word.length() >= LEAST_JOINED) {
      for (int i = LEAST_PART; i <= word.length() - LEAST_PART; i++) {
        String head = word.substring(0, i);
        String rest = word.substring(i);
        if (vocabulary.contains(head) && vocabulary.contains(rest)) {
          return head + " " + rest;
        }
      }
    }
    return word;
  }

  private static String without(String word, int index) {
    return word.substring(0, index) + word.substring(index + 1);
  }

  /** No letter stands three times in a row in English: "helllp" is "hellp" at most. */
  private static String withoutRuns(String word) {
    StringBuilder calm = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isRun = i + 2 < word.length() && word.charAt(i + 1) == c && word.charAt(i + 2) == c;
      if (!isRun) {
        calm.append(c);
      }
    }
    return calm.toString();
  }
}
