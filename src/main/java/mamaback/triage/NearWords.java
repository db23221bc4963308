package mamaback.triage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mamaback.text.SlipIndex;

/** Finds the words of the rules that are one slip away from another word. Immutable. */
final class NearWords {
  private static final int LEAST_LETTERS = SlipIndex.LEAST_LETTERS;

  private final Set<String> ofSigns;
  private final Set<String> vocabulary;

  private final SlipIndex words;
  private final SlipIndex beginnings;
  private final Set<String> begins;
  private final int longestBeginning;

  /**
   * @param ofSigns those of the vocabulary that signs are told with; they come before others
   * @param vocabulary words, and beginnings of words with a star
   */
  NearWords(Set<String> ofSigns, Set<String> vocabulary) {
    this.ofSigns = Set.copyOf(ofSigns);
    this.vocabulary = Set.copyOf(vocabulary);
    List<String> inOrder = vocabulary.stream().sorted().toList();
    List<String> begun =
        inOrder.stream()
            .filter(word -> word.endsWith("*"))
            .map(word -> word.substring(0, word.length() - 1))
            .toList();
    this.words = new SlipIndex(inOrder.stream().filter(word -> !word.endsWith("*")).toList());
    this.beginnings = new SlipIndex(begun);
    this.begins = Set.copyOf(begun);
    this.longestBeginning = begun.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Words as they are, and beginnings of words with a star. */
  Set<String> vocabulary() {
    return vocabulary;
  }

  /** The words that are one slip away; those of signs alone where there are any. */
  List<String> near(String word) {
    List<String> near = words(word);
    List<String> signs = near.stream().filter(ofSigns::contains).toList();
    List<String> likeliest = new ArrayList<>(signs.isEmpty() ? near : signs);
    if (isBegun(word)) {
      likeliest.addFirst(word);
    }
    likeliest.addAll(begun(word));
    return likeliest;
  }

  /** Whether {@code word} is one slip away from a whole word. */
  boolean hasNear(String word) {
    return !words(word).isEmpty();
  }

  private List<String> words(String word) {
    List<String> near = new ArrayList<>(words.near(word));
    for (int i = 1; i < word.length() && word.length() >= LEAST_LETTERS; i++) {
      String shape = Slips.without(word, i);
      if (Slips.isNeedlesslyDoubled(word, i) && vocabulary.contains(shape)) {
        near.add(shape);
      }
    }
    return near;
  }

  /** Words whose beginning is one slip away, with their own ends. */
  private Set<String> begun(String word) {
    Set<String> begun = new LinkedHashSet<>();
    for (int end = LEAST_LETTERS - 1; end <= Math.min(word.length(), longestBeginning + 1); end++) {
      for (String near : beginnings.near(word.substring(0, end))) {
        if (near.charAt(0) == word.charAt(0)) {
          begun.add(near + word.substring(end));
        }
      }
    }
    return begun;
  }

  /** Whether the rules ask for words that begin as {@code word} does. */
  private boolean isBegun(String word) {
    for (int end = 1; end <= Math.min(word.length(), longestBeginning); end++) {
      if (begins.contains(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
