package mamaback.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mamaback.learning.FeatureKey;
import mamaback.learning.KeyNumbers;

/** Tells which features a word shows by itself. Immutable. */
final class WordFeatures {
  private static final int[] NONE = {};
  private static final int MANY = 4_096;

  private final KeyNumbers words = new KeyNumbers(MANY);

  /** By the number of the word. */
  private final int[][] byWord;

  private final Trie beginnings = new Trie();

  /** By the node of the beginning. */
  private final int[][] byBeginning;

  private final int[] anyNumber;

  WordFeatures(List<Feature> features) {
    Map<String, List<Integer>> whole = new HashMap<>();
    Map<String, List<Integer>> begun = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      switch (features.get(i)) {
        case Feature.OneWord(var some, var beginnings) -> {
          addAll(some, i, whole);
          addAll(beginnings, i, begun);
        }
        case Feature.AnyNumber ignored -> numbers.add(i);
        case Feature.Measure ignored -> {}
        case Feature.AnyOf ignored -> {}
      }
    }
    this.byWord = new int[whole.size()][];
    whole.forEach((word, some) -> byWord[words.add(FeatureKey.ofTerm(word))] = ints(some));
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
    int number = words.find(FeatureKey.ofTerm(word));
    if (number != KeyNumbers.NONE) {
      sightings.noteAll(byWord[number], at);
    }
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
