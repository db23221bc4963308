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
  private final List<Way> ways = new ArrayList<>();

  private final List<Measure> measures = new ArrayList<>();

  /** For each feature the ways that need it and whose other features more ways need. */
  private final Rarest waysByRarest;

  private record Way(int feature, Pattern pattern) {}

  private record Measure(int feature, String name) {}

  Composites(List<Feature> features) {
    for (int i = 0; i < features.size(); i++) {
      switch (features.get(i)) {
        case Feature.OneWord ignored -> {}
        case Feature.AnyNumber ignored -> {}
        case Feature.Measure(String name) -> measures.add(new Measure(i, name));
        case Feature.AnyOf(var some) -> {
          for (Pattern pattern : some) {
            ways.add(new Way(i, pattern));
          }
        }
      }
    }
    this.waysByRarest =
        new Rarest(ways.stream().map(way -> way.pattern().needed()).toList(), features.size());
  }

  /** Notes in {@code sightings}, which hold the single words, where the others stand. */
  void note(List<Token> tokens, Sightings sightings, Matcher matcher) {
    measures.forEach(each -> Numbers.note(each.name(), each.feature(), tokens, sightings));
    BitSet open = new BitSet(ways.size());
    for (int i = 0; i < sightings.seen(); i++) {
      openAll(sightings.feature(i), open);
    }
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      Way way = ways.get(i);
      boolean isKnown = sightings.has(way.feature());
      note(way, sightings, matcher);
      if (!isKnown && sightings.has(way.feature())) {
        openAll(way.feature(), open);
      }
    }
  }

  private void openAll(int feature, BitSet open) {
    for (int at = waysByRarest.start(feature); at < waysByRarest.end(feature); at++) {
      open.set(waysByRarest.thing(at));
    }
  }

  private static void note(Way way, Sightings sightings, Matcher matcher) {
    Pattern pattern = way.pattern();
    if (!matcher.isPossible(pattern)) {
      return;
    }
    for (int at = matcher.next(pattern, 0); at >= 0; at = matcher.next(pattern, at + 1)) {
      long ends = matcher.ends(pattern, at);
      if (ends != 0) {
        sightings.note(way.feature(), at, ends, matcher.cleanEnds(pattern, at, ends));
      }
    }
  }
}
