package mamaback.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which features a word shows by itself. Immutable. */
final class WordFeatures {
  private static final int[] NONE = {};

  private final Map<String, int[]> byWord = new HashMap<>();
  private final Trie beginnings = new Trie();

  /** By the node of the beginning. */
  private final int[][] byBeginning;

  private final int[] anyNumber;

  WordFeatures(List<Feature> features) {
    Map<String, List<Integer>> words = new HashMap<>();
    Map<String, List<Integer>> begun = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      switch (features.get(i)) {
        case Feature.OneWord(var some, var beginnings) -> {
          addAll(some, i, words);
          addAll(beginnings, i, begun);
        }
        case Feature.AnyNumber ignored -> numbers.add(i);
        case Feature.Measure ignored -> {}
        case Feature.AnyOf ignored -> {}
      }
    }
    words.forEach((word, some) -> byWord.put(word, ints(some)));
    begun.keySet().forEach(beginnings::add);
    this.byBeginning = new int[beginnings.size()][];
    Arrays.fill(byBeginning, NONE);
    begun.forEach((beginning, some) -> byBeginning[beginnings.add(beginning)] = ints(some));
    this.anyNumber = ints(numbers);
  }

  /** Notes in {@code sightings} what the token at {@code at} shows. */
  void note(Token token, int at, Sightings sightings) {
    if (token.kind() == Token.Kind.NUMBER) {
      sightings.noteAll(anyNumber, at);
    }
    if (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.WORD) {
      noteWord(token.word(), at, sightings);
      for (String word : token.orElse()) {
        noteWord(word, at, sightings);
      }
    }
  }

  private void noteWord(String word, int at, Sightings sightings) {
    sightings.noteAll(byWord.getOrDefault(word, NONE), at);
    int node = Trie.ROOT;
    for (int i = 0; i < word.length(); i++) {
      node = beginnings.next(node, word.charAt(i));
      if (node == Trie.NOWHERE) {
        return;
      }
      sightings.noteAll(byBeginning[node], at);
    }
  }

  private static void addAll(Iterable<String> words, int i, Map<String, List<Integer>> to) {
    words.forEach(word -> to.computeIfAbsent(word, ignored -> new ArrayList<>()).add(i));
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
