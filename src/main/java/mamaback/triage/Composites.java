package mamaback.triage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the features that consist of several tokens. Each way in which one may be told is looked at
 * only where the rarest of its own features stands. Immutable.
 */
final class Composites {
  /** In the order of the features, which stand behind those that they are made of. */
  private final List<Pattern> ways = new ArrayList<>();

  /** What each way tells of. */
  private final int[] told;

  /** The only feature that a way asks for, as most do; otherwise -1. */
  private final int[] only;

  /** The features that are not known before the ways are followed. */
  private final BitSet later = new BitSet();

  private final List<Measure> measures = new ArrayList<>();

  /** For each feature the ways that need it and whose other features more ways need. */
  private final Rarest waysByRarest;

  private record Measure(int feature, String name) {}

  Composites(List<Feature> features) {
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      switch (features.get(i)) {
        case Feature.OneWord ignored -> {}
        case Feature.AnyNumber ignored -> {}
        case Feature.Measure(String name) -> measures.add(new Measure(i, name));
        case Feature.AnyOf(var some) -> {
          later.set(i);
          for (Pattern pattern : some) {
            ways.add(pattern);
            told.add(i);
          }
        }
      }
    }
    this.told = told.stream().mapToInt(Integer::intValue).toArray();
    this.only = ways.stream().mapToInt(way -> way.size() == 1 ? way.feature(0) : -1).toArray();
    this.waysByRarest = new Rarest(ways.stream().map(Pattern::needed).toList(), features.size());
  }

  /** Notes in {@code sightings}, which hold the single words, where the others stand. */
  void note(List<Token> tokens, Sightings sightings, Matcher matcher) {
    for (int at = 0; at < tokens.size(); at++) {
      if (Numbers.mayBegin(tokens.get(at))) {
        noteMeasures(tokens, at, sightings);
      }
    }
    BitSet open = new BitSet(ways.size());
    for (int i = 0; i < sightings.seen(); i++) {
      openAll(sightings.feature(i), sightings, open);
    }
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      boolean isKnown = sightings.has(told[i]);
      note(i, sightings, matcher);
      if (!isKnown && sightings.has(told[i])) {
        openAll(told[i], sightings, open);
      }
    }
  }

  private void noteMeasures(List<Token> tokens, int at, Sightings sightings) {
    for (Measure measure : measures) {
      int end = Numbers.end(measure.name(), tokens, at);
      if (end > at) {
        long window = 1L << (end - at);
        sightings.note(measure.feature(), at, window, window);
      }
    }
  }

  private void openAll(int feature, Sightings sightings, BitSet open) {
    for (int at = waysByRarest.start(feature); at < waysByRarest.end(feature); at++) {
      int other = waysByRarest.other(at);
      if (sightings.has(other) || later.get(other)) {
        open.set(waysByRarest.thing(at));
      }
    }
  }

  private void note(int way, Sightings sightings, Matcher matcher) {
    if (only[way] >= 0) {
      noteWord(way, sightings, matcher);
    } else if (matcher.isPossible(ways.get(way))) {
      Pattern pattern = ways.get(way);
      for (int at = matcher.next(pattern, 0); at >= 0; at = matcher.next(pattern, at + 1)) {
        noteAt(at, way, sightings, matcher);
      }
    }
  }

  /** A single word is found without following a pattern, but where fillers may stand before it. */
  private void noteWord(int way, Sightings sightings, Matcher matcher) {
    int word = only[way];
    for (int at = sightings.findNext(word, 0); at >= 0; at = sightings.findNext(word, at + 1)) {
      if (sightings.isPlain(word) && !matcher.isSkippable(at)) {
        sightings.note(told[way], at, Window.NEXT, Window.NEXT);
      } else {
        noteAt(at, way, sightings, matcher);
      }
    }
  }

  private void noteAt(int at, int way, Sightings sightings, Matcher matcher) {
    Pattern pattern = ways.get(way);
    long ends = matcher.ends(pattern, at);
    if (ends != 0) {
      sightings.note(told[way], at, ends, matcher.cleanEnds(pattern, at, ends));
    }
  }
}
