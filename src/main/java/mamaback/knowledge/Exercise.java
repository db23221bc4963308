package mamaback.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.text.Block;
import mamaback.text.RichText;
import mamaback.text.Span;

/**
 * The steps of an entry that can be followed one by one, and what must be in view meanwhile.
 *
 * @param start how to get ready
 * @param steps at least one
 * @param stopIf when to stop at once
 * @param easier an easier way; may be empty
 */
public record Exercise(
    RichText start,
    List<List<Span>> steps,
    RichText repetitions,
    RichText stopIf,
    RichText easier) {
  public Exercise {
    steps = steps.stream().map(List::copyOf).toList();
  }

  /** The exercise in {@code entry}: it has steps, a start, repetitions and when to stop. */
  public static Optional<Exercise> of(Entry entry) {
    return of(entry.details());
  }

  /** The same in the {@code details} of an entry, or in what is left of them. */
  public static Optional<Exercise> of(RichText details) {
    Exercise exercise =
        new Exercise(
            section(details, "Start"),
            steps(section(details, "Steps")),
            section(details, "Repetitions"),
            section(details, "Stop if"),
            section(details, "Easier"));
    boolean isWhole = !exercise.steps.isEmpty() && !exercise.stopIf.isEmpty();
    return isWhole ? Optional.of(exercise) : Optional.empty();
  }

  private static List<List<Span>> steps(RichText section) {
    return section.blocks().stream()
        .flatMap(
            block ->
                block instanceof Block.Steps(var items)
                    ? items.stream()
                    : Stream.<List<Span>>empty())
        .toList();
  }

  /** What stands between the heading {@code title} and the next. */
  private static RichText section(RichText details, String title) {
    List<Block> blocks = details.blocks();
    int start = blocks.indexOf(new Block.Heading(title)) + 1;
    if (start == 0) {
      return RichText.EMPTY;
    }
    int end = start;
    while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)) {
      end++;
    }
    return new RichText(blocks.subList(start, end));
  }
}
