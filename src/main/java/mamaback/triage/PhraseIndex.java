package mamaback.triage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where phrases stand; tries only those whose rarest part is in the message. Immutable. */
final class PhraseIndex {
  /** Bounds the work on a message that repeats itself; no real one says a thing so often. */
  private static final int MOST_SPANS = 32;

  private final WordKinds kinds;
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Feature> features;
  private final WordFeatures wordFeatures;
  private final Composites composites;

  /** For each feature the patterns that need it and whose other parts more patterns need. */
  private final List<int[]> patternsByRarest;

  PhraseIndex(Grammar grammar, WordKinds kinds, List<Phrase> phrases) {
    this.kinds = kinds;
    phrases.forEach(phrase -> patterns.add(grammar.pattern(phrase)));
    this.features = grammar.features();
    this.wordFeatures = new WordFeatures(features);
    this.composites = new Composites(features);
    this.patternsByRarest = Rarest.index(patterns, features.size());
  }

  /** The spans of each phrase, by its place in the list that this was made of. */
  Map<Integer, List<Span>> find(List<Token> tokens) {
    Sightings sightings = new Sightings(tokens, kinds, features.size());
    for (int at = 0; at < tokens.size(); at++) {
      wordFeatures.note(tokens.get(at), at, sightings);
    }
    Matcher matcher = new Matcher(sightings);
    composites.note(tokens, sightings, matcher);
    Map<Integer, List<Span>> found = new HashMap<>();
    for (int i = 0; i < features.size(); i++) {
      if (sightings.has(i)) {
        add(patternsByRarest.get(i), matcher, found);
      }
    }
    return found;
  }

  private void add(int[] some, Matcher matcher, Map<Integer, List<Span>> found) {
    for (int i : some) {
      if (matcher.isPossible(patterns.get(i))) {
        List<Span> spans = spans(patterns.get(i), matcher);
        if (!spans.isEmpty()) {
          found.put(i, spans);
        }
      }
    }
  }

  /** Of a phrase that is said over and over, the first half and the last half of the most. */
  private static List<Span> spans(Pattern pattern, Matcher matcher) {
    Deque<Span> first = new ArrayDeque<>();
    Deque<Span> last = new ArrayDeque<>();
    for (int at = matcher.next(pattern, 0); at >= 0; at = matcher.next(pattern, at + 1)) {
      long ends = matcher.ends(pattern, at);
      if (ends == 0) {
        continue;
      }
      (first.size() < MOST_SPANS / 2 ? first : last).add(span(pattern, at, ends, matcher));
      if (last.size() > MOST_SPANS / 2) {
        last.remove();
      }
    }
    List<Span> all = new ArrayList<>(first);
    all.addAll(last);
    return all;
  }

  private static Span span(Pattern pattern, int at, long ends, Matcher matcher) {
    int length = Long.numberOfTrailingZeros(ends);
    boolean isClean = matcher.cleanEnds(pattern, at, ends) != 0;
    return new Span(at, at + length, isClean ? Span.Wording.CLEAN : Span.Wording.CROSSES_NEGATION);
  }
}
