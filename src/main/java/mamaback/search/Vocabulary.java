package mamaback.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mamaback.knowledge.Lexicon;

/** Gathers the words that questions are asked in. */
final class Vocabulary {
  /** A word that was asked once may be a slip itself. */
  private static final int FEWEST_TIMES = 2;

  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> asked = new HashMap<>();

  private Vocabulary() {}

  /** Spelling by the words of {@code subjects} and of the lexicon. */
  static Spelling spelling(List<Subject> subjects, Lexicon lexicon, TextReader reader) {
    Vocabulary vocabulary = new Vocabulary();
    subjects.forEach(vocabulary::add);
    lexicon.same().stream()
        .flatMap(List::stream)
        .forEach(words -> vocabulary.ask(reader.read(words)));
    return vocabulary.spelling();
  }

  private void add(Subject subject) {
    known.addAll(subject.body().words());
    if (subject.isElsewhere()) {
      subject.wordings().forEach(wording -> known.addAll(wording.words()));
    } else {
      subject.wordings().forEach(this::ask);
    }
  }

  private void ask(Reading wording) {
    wording.words().forEach(word -> asked.merge(word, 1, Integer::sum));
  }

  private Spelling spelling() {
    known.addAll(asked.keySet());
    List<String> likeliestFirst =
        asked.keySet().stream()
            .filter(word -> asked.getOrDefault(word, 0) >= FEWEST_TIMES)
            .sorted(
                Comparator.comparingInt((String word) -> -asked.getOrDefault(word, 0))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return new Spelling(known, likeliestFirst);
  }
}
