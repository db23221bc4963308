package mamaback.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Leaves out what people write around a question. Immutable and thread-safe. */
final class Asides {
  private final TextReader reader;

  /** By their first stem, the longest first. */
  private final Map<String, List<List<String>>> phrases;

  Asides(List<String> phrases, TextReader reader) {
    this.reader = reader;
    this.phrases =
        phrases.stream()
            .map(phrase -> reader.read(phrase).stems())
            .filter(phrase -> !phrase.isEmpty())
            .sorted(Comparator.comparingInt((List<String> phrase) -> -phrase.size()))
            .collect(Collectors.groupingBy(List::getFirst));
  }

  /** {@code text} without asides; whole if nothing else is in it. */
  Reading without(Reading text) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < text.stems().size(); ) {
      int length = lengthAt(text.stems(), i);
      if (length == 0) {
        kept.add(text.words().get(i));
      }
      i += Math.max(1, length);
    }
    boolean isSame = kept.isEmpty() || kept.size() == text.words().size();
    return isSame ? text : reader.read(String.join(" ", kept));
  }

  private int lengthAt(List<String> stems, int start) {
    for (List<String> phrase : phrases.getOrDefault(stems.get(start), List.of())) {
      int end = start + phrase.size();
      if (end <= stems.size() && stems.subList(start, end).equals(phrase)) {
        return phrase.size();
      }
    }
    return 0;
  }
}
