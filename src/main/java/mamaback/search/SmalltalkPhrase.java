package mamaback.search;

import java.util.Comparator;
import java.util.List;
import mamaback.knowledge.Smalltalk;
import mamaback.search.SmalltalkWord.Weight;

/**
 * A way to say some small talk.
 *
 * @param words all of its words
 * @param telling those that must be there
 */
record SmalltalkPhrase(
    Smalltalk kind, String text, List<SmalltalkWord> words, List<SmalltalkWord> telling) {
  /** Those that deny or ask, so that "no" is not outweighed; then the longest. */
  static final Comparator<SmalltalkPhrase> FIRST =
      Comparator.comparing(SmalltalkPhrase::turns)
          .thenComparingInt(phrase -> phrase.telling().size())
          .thenComparingInt(phrase -> phrase.text().length())
          .reversed();

  static SmalltalkPhrase of(Smalltalk kind, String text, List<SmalltalkWord> words) {
    return new SmalltalkPhrase(kind, text.strip(), words, telling(words));
  }

  boolean asks() {
    return text.contains("?") || words.stream().anyMatch(word -> word.weight() == Weight.ASKS);
  }

  private boolean turns() {
    return words.stream().anyMatch(SmalltalkWord::turns);
  }

  /** Without such as "the"; whole where that leaves too little to go by. */
  private static List<SmalltalkWord> telling(List<SmalltalkWord> all) {
    List<SmalltalkWord> telling = all.stream().filter(SmalltalkWord::counts).toList();
    boolean isLittle = telling.stream().filter(word -> !word.turns()).count() < 2;
    return isLittle ? all : telling;
  }
}
