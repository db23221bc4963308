package mamaback.triage;

import java.util.List;
import java.util.Set;

/** What may stand at a place of a message; each is looked for once a message. */
sealed interface Feature {
  /** One of some words, or a word that begins in one of some ways. */
  record OneWord(Set<String> words, Set<String> beginnings) implements Feature {}

  /** Any number. */
  record AnyNumber() implements Feature {}

  /** A number with a meaning, such as a temperature; see {@link Numbers}. */
  record Measure(String name) implements Feature {}

  /** Any of some patterns, made of features with lower numbers. */
  record AnyOf(List<Pattern> patterns) implements Feature {}
}
