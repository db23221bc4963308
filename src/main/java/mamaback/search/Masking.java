package mamaback.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Makes questions that nothing answers: of a real one, the telling half of the words is replaced by
 * words that nobody knows, so that "can I ... my ... after a ..." remains.
 */
final class Masking {
  /** In no vocabulary: no analyser leaves this sign in a word. */
  private static final String UNKNOWN = "?";

  private Masking() {}

  /** {@code text} without its telling words; the more {@code telling}, the sooner replaced. */
  static Reading mask(Reading text, ToDoubleFunction<String> telling) {
    List<String> byWeight =
        text.stems().stream()
            .distinct()
            .sorted(Comparator.comparingDouble(telling).reversed())
            .toList();
    Set<String> masked = new HashSet<>(byWeight.subList(0, (byWeight.size() + 1) / 2));
    List<String> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < text.stems().size(); i++) {
      boolean hidden = masked.contains(text.stems().get(i));
      words.add(hidden ? UNKNOWN : text.words().get(i));
      stems.add(hidden ? UNKNOWN + i : text.stems().get(i));
    }
    return new Reading(words, stems, List.of());
  }
}
