package mamaback.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which features a word shows by itself. Immutable. */
final class WordFeatures {
  private static final int[] NONE = {};

  private final Map<String, int[]> byWord = new HashMap<>();
  private final Map<String, int[]> byBeginning = new HashMap<>();
  private final int[] anyNumber;
  private final int longestBeginning;

  WordFeatures(List<Feature> features) {
    Map<String, List<Integer>> words = new HashMap<>();
    Map<String, List<Integer>> beginnings = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      switch (features.get(i)) {
        case Feature.OneWord(var some, var begun) -> {
          addAll(some, i, words);
          addAll(begun, i, beginnings);
        }
        case Feature.AnyNumber ignored -> numbers.add(i);
        case Feature.Measure ignored -> {}
        case Feature.AnyOf ignored -> {}
      }
    }
    words.forEach((word, some) -> byWord.put(word, ints(some)));
    beginnings.forEach((beginning, some) -> byBeginning.put(beginning, ints(some)));
    this.anyNumber = ints(numbers);
    this.longestBeginning = beginnings.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Notes in {@code sightings} what the token at {@code at} shows. */
  void note(Token token, int at, Sightings sightings) {
    if (token.kind() == Token.Kind.NUMBER) {
      note(anyNumber, at, sightings);
    }
    if (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.WORD) {
      noteWord(token.word(), at, sightings);
      token.orElse().forEach(word -> noteWord(word, at, sightings));
    }
  }

  private void noteWord(String word, int at, Sightings sightings) {
    note(byWord.getOrDefault(word, NONE), at, sightings);
    for (int length = 1; length <= Math.min(word.length(), longestBeginning); length++) {
      note(byBeginning.getOrDefault(word.substring(0, length), NONE), at, sightings);
    }
  }

  private static void note(int[] features, int at, Sightings sightings) {
    for (int feature : features) {
      sightings.note(feature, at);
    }
  }

  private static void addAll(Iterable<String> words, int i, Map<String, List<Integer>> to) {
    words.forEach(word -> to.computeIfAbsent(word, ignored -> new ArrayList<>()).add(i));
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
