package mamaback.knowledge;

import java.util.List;

/**
 * How people tell one thing about themselves in passing.
 *
 * @param phrases any of these tells it; {@code a|b} are alternatives, {@code ~} up to three words
 * @param unless any of these in the same sentence shows that something else is meant
 */
public record Cue(List<String> phrases, List<String> unless) {
  public Cue {
    phrases = List.copyOf(phrases);
    unless = List.copyOf(unless);
  }
}
