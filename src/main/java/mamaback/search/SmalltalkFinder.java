package mamaback.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mamaback.knowledge.Smalltalk;

/** Tells talk that asks for no answer from questions. Immutable and thread-safe. */
final class SmalltalkFinder {
  private final List<Smalltalk> kinds;

  SmalltalkFinder(List<Smalltalk> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  Optional<Smalltalk> find(String text) {
    String folded = folded(text);
    return kinds.stream()
        .filter(kind -> kind.phrases().stream().anyMatch(phrase -> folded(phrase).equals(folded)))
        .findFirst();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
