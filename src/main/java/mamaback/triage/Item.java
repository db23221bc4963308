package mamaback.triage;

import java.util.List;
import java.util.Set;

/** One place of a phrase. */
sealed interface Item {
  /** Any of some words; one that ends with {@code *} in the rules stands for all that begin so. */
  record Words(Set<String> words, Set<String> beginnings) implements Item {}

  /** Any of some phrases. */
  record Choice(List<Phrase> phrases) implements Item {}

  /** Any phrase of a concept. */
  record Concept(String name) implements Item {}

  /** Any number. */
  record AnyNumber() implements Item {}

  /** Up to {@code most} words of any kind within the sentence. */
  record Gap(int most) implements Item {}

  /** An item that may be missing. */
  record Maybe(Item item) implements Item {}
}
