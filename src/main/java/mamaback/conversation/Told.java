package mamaback.conversation;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What she told in this talk beyond her profile. It is never stored.
 *
 * @param weeks so many full weeks at least since birth
 * @param circumstances ids of what she mentioned, see {@link Circumstances}
 */
record Told(OptionalInt weeks, Set<String> circumstances) {
  static final Told NOTHING = new Told(OptionalInt.empty(), Set.of());

  Told {
    circumstances = Set.copyOf(circumstances);
  }

  Told withWeeks(int atLeast) {
    return new Told(OptionalInt.of(atLeast), circumstances);
  }

  Told with(Set<String> more) {
    Set<String> all = new HashSet<>(circumstances);
    all.addAll(more);
    return new Told(weeks, all);
  }

  @Override
  public String toString() {
    return "Told[masked]";
  }
}
