package mamaback.triage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds where phrases stand, trying at each token only those that can begin with it. Immutable. */
final class PhraseIndex {
  /** Bounds the work on a message that repeats itself; no real one says a thing so often. */
  private static final int MOST_SPANS = 32;

  private final Grammar grammar;
  private final Set<String> fillers;
  private final List<Phrase> phrases;
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, List<Integer>> byBeginning = new HashMap<>();
  private final List<Integer> byNumber = new ArrayList<>();
  private final int longestBeginning;

  PhraseIndex(Grammar grammar, Set<String> fillers, List<Phrase> phrases) {
    this.grammar = grammar;
    this.fillers = fillers;
    this.phrases = List.copyOf(phrases);
    for (int i = 0; i < phrases.size(); i++) {
      Grammar.Beginnings with = grammar.beginnings(phrases.get(i));
      for (String word : with.words()) {
        byWord.computeIfAbsent(word, ignored -> new ArrayList<>()).add(i);
      }
      for (String beginning : with.beginnings()) {
        byBeginning.computeIfAbsent(beginning, ignored -> new ArrayList<>()).add(i);
      }
      if (with.canBeNumber()) {
        byNumber.add(i);
      }
    }
    this.longestBeginning = byBeginning.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The spans of each phrase, by its place in the list that this was made of. */
  Map<Integer, List<Span>> find(List<Token> tokens) {
    Matcher matcher = new Matcher(grammar, fillers, tokens);
    Possibility possible = new Possibility(grammar, tokens);
    Map<Integer, Deque<Span>> found = new HashMap<>();
    for (int at = 0; at < tokens.size(); at++) {
      for (int phrase : candidates(tokens.get(at))) {
        int end = possible.test(phrases.get(phrase)) ? matcher.end(phrases.get(phrase), at) : -1;
        if (end > at) {
          keep(new Span(at, end), found.computeIfAbsent(phrase, ignored -> new ArrayDeque<>()));
        }
      }
    }
    Map<Integer, List<Span>> spans = new HashMap<>();
    found.forEach((phrase, some) -> spans.put(phrase, List.copyOf(some)));
    return spans;
  }

  /** Of a phrase that is said over and over, the first half and the last half of the most. */
  private static void keep(Span span, Deque<Span> spans) {
    if (spans.size() == MOST_SPANS) {
      Span[] all = spans.toArray(Span[]::new);
      spans.remove(all[MOST_SPANS / 2]);
    }
    spans.add(span);
  }

  /** The phrases that can begin with {@code token}; one may come twice. */
  private List<Integer> candidates(Token token) {
    return switch (token.kind()) {
      case NUMBER -> joined(byNumber, byWord.getOrDefault(token.word(), List.of()));
      case WORD -> joined(byWord.getOrDefault(token.word(), List.of()), begunWith(token.word()));
      case PAUSE, STOP -> List.of();
    };
  }

  private List<Integer> begunWith(String word) {
    List<Integer> begun = new ArrayList<>();
    for (int length = 1; length <= Math.min(word.length(), longestBeginning); length++) {
      begun.addAll(byBeginning.getOrDefault(word.substring(0, length), List.of()));
    }
    return begun;
  }

  private static List<Integer> joined(List<Integer> some, List<Integer> more) {
    if (more.isEmpty()) {
      return some;
    }
    Set<Integer> all = new HashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
