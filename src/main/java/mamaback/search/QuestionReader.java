package mamaback.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mamaback.knowledge.Lexicon;

/** Reads what people ask: cuts what is too long and mends slips of the thumb. Thread-safe. */
final class QuestionReader {
  private static final int MOST_CHARACTERS = 4_096;
  private static final int MOST_WORDS = 300;

  /** A word that was asked once may be a slip itself. */
  private static final int FEWEST_TIMES = 2;

  private final TextReader reader;
  private final Spelling spelling;
  private final Asides asides;

  private QuestionReader(TextReader reader, Spelling spelling, Asides asides) {
    this.reader = reader;
    this.spelling = spelling;
    this.asides = asides;
  }

  /** A reader that knows the words of {@code subjects} and of the lexicon. */
  static QuestionReader of(List<Subject> subjects, Lexicon lexicon, TextReader reader) {
    Map<String, Integer> asked = new HashMap<>();
    Set<String> known = new HashSet<>();
    for (Subject subject : subjects) {
      known.addAll(subject.body().words());
      Stream<Reading> wordings = subject.isElsewhere() ? Stream.of() : subject.wordings().stream();
      wordings.forEach(
          wording -> wording.words().forEach(word -> asked.merge(word, 1, Integer::sum)));
      subject.wordings().forEach(wording -> known.addAll(wording.words()));
    }
    lexicon.same().stream()
        .flatMap(List::stream)
        .forEach(
            words ->
                reader.read(words).words().forEach(word -> asked.merge(word, 1, Integer::sum)));
    known.addAll(asked.keySet());
    List<String> likeliestFirst =
        asked.keySet().stream()
            .filter(word -> asked.getOrDefault(word, 0) >= FEWEST_TIMES)
            .sorted(
                Comparator.comparingInt((String word) -> -asked.getOrDefault(word, 0))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return new QuestionReader(
        reader, new Spelling(known, likeliestFirst), new Asides(lexicon.asides(), reader));
  }

  Reading read(String question) {
    Reading asWritten = reader.read(cut(question), MOST_WORDS);
    List<String> mended = new ArrayList<>(asWritten.words());
    mended.replaceAll(word -> spelling.correct(word).orElse(word));
    boolean isSame = mended.equals(asWritten.words());
    return asides.without(isSame ? asWritten : reader.read(String.join(" ", mended)));
  }

  static String cut(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
  }
}
