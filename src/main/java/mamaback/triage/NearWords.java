package mamaback.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mamaback.text.Slip;

/** Finds the words of the rules that are one slip away from another word. Immutable. */
final class NearWords {
  /** Shorter words have too many neighbours for a guess. */
  private static final int LEAST_LETTERS = 5;

  private final Set<String> ofSigns;
  private final Set<String> vocabulary;

  /** By a word, or a word that lacks a letter, the words that it may be. */
  private final Map<String, List<String>> words = new HashMap<>();

  /** The same for the beginnings of words. */
  private final Map<String, List<String>> beginnings = new HashMap<>();

  private final Set<String> begins = new HashSet<>();
  private final int longestBeginning;

  /**
   * @param ofSigns those of the vocabulary that signs are told with; they come before others
   * @param vocabulary words, and beginnings of words with a star
   */
  NearWords(Set<String> ofSigns, Set<String> vocabulary) {
    this.ofSigns = Set.copyOf(ofSigns);
    this.vocabulary = Set.copyOf(vocabulary);
    int longest = 0;
    for (String word : new TreeSet<>(vocabulary)) {
      boolean isBeginning = word.endsWith("*");
      String letters = isBeginning ? word.substring(0, word.length() - 1) : word;
      if (letters.length() >= LEAST_LETTERS) {
        add(letters, isBeginning ? beginnings : words);
      }
      if (isBeginning) {
        begins.add(letters);
        longest = Math.max(longest, letters.length());
      }
    }
    this.longestBeginning = longest;
  }

  private static void add(String word, Map<String, List<String>> to) {
    Set<String> shapes = new HashSet<>(Set.of(word));
    for (int i = 0; i < word.length(); i++) {
      shapes.add(Slips.without(word, i));
    }
    shapes.forEach(shape -> to.computeIfAbsent(shape, ignored -> new ArrayList<>()).add(word));
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
    List<String> near = new ArrayList<>(near(word, words));
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
      for (String near : near(word.substring(0, end), beginnings)) {
        if (near.charAt(0) == word.charAt(0)) {
          begun.add(near + word.substring(end));
        }
      }
    }
    return begun;
  }

  private static List<String> near(String word, Map<String, List<String>> among) {
    if (word.length() < LEAST_LETTERS - 1) {
      return List.of();
    }
    List<String> near = new ArrayList<>(among.getOrDefault(word, Collections.emptyList()));
    for (int i = 0; i < word.length() && word.length() >= LEAST_LETTERS; i++) {
      for (String candidate : among.getOrDefault(Slips.without(word, i), List.of())) {
        if (!near.contains(candidate) && Slip.isOne(word, candidate)) {
          near.add(candidate);
        }
      }
    }
    return near;
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
