package mamaback.triage;

import java.util.ArrayList;
import java.util.List;

/** Finds where phrases stand; tries only those whose rarest part is in the message. Immutable. */
final class PhraseIndex {
  /** Bounds the work on a message that repeats itself; no real one says a thing so often. */
  private static final int MOST_SPANS = 32;

  private static final int FEW_SPANS = 2;

  private final WordKinds kinds;
  private final List<Pattern> patterns = new ArrayList<>();
  private final int features;

  /** By the number of a feature, the concept that it is; 0 where it is none. */
  private final long[] concepts;

  private final WordFeatures wordFeatures;
  private final Composites composites;

  /** For each feature the patterns that need it and whose other parts more patterns need. */
  private final Rarest patternsByRarest;

  PhraseIndex(Grammar grammar, WordKinds kinds, List<Phrase> phrases) {
    this.kinds = kinds;
    phrases.forEach(phrase -> patterns.add(grammar.pattern(phrase)));
    List<Feature> all = grammar.features();
    this.features = all.size();
    this.concepts = grammar.concepts();
    this.wordFeatures = new WordFeatures(all);
    this.composites = new Composites(all);
    this.patternsByRarest = new Rarest(patterns.stream().map(Pattern::needed).toList(), features);
  }

  /** The spans of each phrase; its number is its place in the list that this was made of. */
  Found find(List<Token> tokens) {
    Sightings sightings = new Sightings(tokens.size(), features);
    for (int at = 0; at < tokens.size(); at++) {
      wordFeatures.note(tokens.get(at), at, sightings);
    }
    Matcher matcher = new Matcher(sightings, new TokenKinds(tokens, kinds));
    int words = sightings.seen();
    composites.note(tokens, sightings, matcher);
    Found found = new Found();
    for (int i = words; i < sightings.seen(); i++) {
      addConcept(sightings.feature(i), tokens, sightings, found);
    }
    for (int i = 0; i < sightings.seen(); i++) {
      addPhrases(sightings.feature(i), sightings, matcher, found);
    }
    return found;
  }

  private void addConcept(int feature, List<Token> tokens, Sightings sightings, Found found) {
    long concept = concepts[feature];
    if (concept != 0) {
      for (int at = sightings.findNext(feature, 0);
          at >= 0;
          at = sightings.findNext(feature, at + 1)) {
        found.mention(new Mention(concept, tokens.get(at).start()));
      }
    }
  }

  private void addPhrases(int rarest, Sightings sightings, Matcher matcher, Found found) {
    for (int at = patternsByRarest.start(rarest); at < patternsByRarest.end(rarest); at++) {
      if (sightings.has(patternsByRarest.other(at))) {
        addPhrase(patternsByRarest.thing(at), matcher, found);
      }
    }
  }

  private void addPhrase(int phrase, Matcher matcher, Found found) {
    Pattern pattern = patterns.get(phrase);
    if (matcher.isPossible(pattern)) {
      List<Span> spans = spans(pattern, matcher);
      if (!spans.isEmpty()) {
        found.add(phrase, spans);
      }
    }
  }

  /** Of a phrase that is said over and over, the first half and the last half of the most. */
  private static List<Span> spans(Pattern pattern, Matcher matcher) {
    List<Span> all = new ArrayList<>(FEW_SPANS);
    for (int at = matcher.next(pattern, 0); at >= 0; at = matcher.next(pattern, at + 1)) {
      long ends = matcher.ends(pattern, at);
      if (ends != 0) {
        all.add(span(pattern, at, ends, matcher));
      }
    }
    if (all.size() > MOST_SPANS) {
      all.subList(MOST_SPANS / 2, all.size() - MOST_SPANS / 2).clear();
    }
    return all;
  }

  private static Span span(Pattern pattern, int at, long ends, Matcher matcher) {
    int length = Long.numberOfTrailingZeros(ends);
    boolean isClean = matcher.cleanEnds(pattern, at, ends) != 0;
    return new Span(at, at + length, isClean ? Span.Wording.CLEAN : Span.Wording.CROSSES_NEGATION);
  }
}
