package mamaback.triage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Where the cues of one role stand in one message. */
final class Cues {
  static final Cues NONE = new Cues(List.of());

  private final List<Span> sorted;
  private final BitSet covered = new BitSet();

  Cues(List<Span> spans) {
    this.sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    spans.forEach(span -> covered.set(span.start(), span.end()));
  }

  /** Those that share no word with one of {@code others}. */
  Cues without(Cues others) {
    return new Cues(sorted.stream().filter(span -> !others.anyTouches(span)).toList());
  }

  boolean isEmpty() {
    return sorted.isEmpty();
  }

  boolean anyTouches(Span span) {
    int first = covered.nextSetBit(span.start());
    return first >= 0 && first < span.end();
  }

  /** Those that begin at {@code from} or behind it, and before {@code to}. */
  List<Span> startingIn(int from, int to) {
    if (sorted.isEmpty()) {
      return sorted;
    }
    int first = place(from);
    return sorted.subList(first, Math.max(first, place(to)));
  }

  /** Those of them that are {@code near}. */
  List<Span> startingIn(int from, int to, Predicate<Span> near) {
    List<Span> all = startingIn(from, to);
    if (all.isEmpty()) {
      return all;
    }
    List<Span> some = new ArrayList<>(all.size());
    for (Span span : all) {
      if (near.test(span)) {
        some.add(span);
      }
    }
    return some;
  }

  boolean anyStartsIn(int from, int to) {
    return !startingIn(from, to).isEmpty();
  }

  /** Whether one lies between {@code from} and {@code to}. */
  boolean anyWithin(int from, int to) {
    for (Span span : startingIn(from, to)) {
      if (span.end() <= to) {
        return true;
      }
    }
    return false;
  }

  /** How many begin before {@code at}. */
  private int place(int at) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
