package mamaback.search;

import java.util.ArrayList;
import java.util.List;

/** Leaves out what people write around a question. Immutable and thread-safe. */
final class Asides {
  private final TextReader reader;
  private final Phrases phrases;

  Asides(List<String> phrases, TextReader reader) {
    this.reader = reader;
    this.phrases =
        new Phrases(
            phrases.stream()
                .map(phrase -> reader.read(phrase).stems())
                .filter(stems -> !stems.isEmpty())
                .toList());
  }

  /** {@code text} without asides; whole if nothing else is in it. */
  Reading without(Reading text) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < text.stems().size(); ) {
      int length = phrases.longestAt(text.stems(), i).size();
      if (length == 0) {
        kept.add(text.words().get(i));
      }
      i += Math.max(1, length);
    }
    boolean isSame = kept.isEmpty() || kept.size() == text.words().size();
    return isSame ? text : reader.read(String.join(" ", kept));
  }
}
