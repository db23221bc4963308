package mamaback.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers phrases, the same text always alike, so that each is looked for once a message. */
final class PhraseBook {
  private final List<Phrase> phrases = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The number of the phrase written as {@code text}. */
  int number(String text) {
    return numbers.computeIfAbsent(
        text.strip(),
        written -> {
          phrases.add(Phrase.of(written));
          return phrases.size() - 1;
        });
  }

  List<Phrase> phrases() {
    return phrases;
  }
}
