package mamaback.triage;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sorts things by the rarest of the parts that they need: the one that fewest of them need. Where
 * that part is missing, none of them need be looked at. Immutable.
 */
final class Rarest {
  /** For each part where its things start in the row; after the last part, where all end. */
  private final int[] starts;

  private final int[] things;

  /** Beside each thing the part that it needs and that is the rarest but one. */
  private final int[] others;

  /**
   * @param needed the parts that each thing needs; one that needs none is never found
   * @param parts how many parts there are
   */
  Rarest(List<int[]> needed, int parts) {
    int[] uses = new int[parts];
    for (int[] some : needed) {
      for (int part : some) {
        uses[part]++;
      }
    }
    this.starts = new int[parts + 1];
    for (int[] some : needed) {
      if (some.length > 0) {
        starts[rarest(some, uses) + 1]++;
      }
    }
    for (int part = 0; part < parts; part++) {
      starts[part + 1] += starts[part];
    }
    this.things = new int[starts[parts]];
    this.others = new int[starts[parts]];
    int[] next = starts.clone();
    for (int thing = 0; thing < needed.size(); thing++) {
      int[] some = needed.get(thing);
      if (some.length > 0) {
        int rarest = rarest(some, uses);
        int place = next[rarest]++;
        things[place] = thing;
        others[place] = rarest(without(rarest, some), uses);
      }
    }
  }

  /** {@code some} without {@code part}, unless nothing else is needed. */
  private static int[] without(int part, int[] some) {
    int[] others = IntStream.of(some).filter(each -> each != part).toArray();
    return others.length == 0 ? some : others;
  }

  private static int rarest(int[] needed, int[] uses) {
    int rarest = needed[0];
    for (int part : needed) {
      rarest = uses[part] < uses[rarest] ? part : rarest;
    }
    return rarest;
  }

  /** Where the things whose rarest part is {@code part} start in the row. */
  int start(int part) {
    return part < starts.length ? starts[part] : things.length;
  }

  /** Where they end; nothing needs a part that came later. */
  int end(int part) {
    return start(part + 1);
  }

  /**
   * A part that the thing at a place of the row needs beside its rarest, or that one again: most
   * things fail for it, so whoever asks for it first need not look at the thing.
   */
  int other(int place) {
    return others[place];
  }

  /** The thing at a place of the row, by its number. */
  int thing(int place) {
    return things[place];
  }
}
