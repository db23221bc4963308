package mamaback.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lexicon;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Completes short questions that lean on the last answer, such as "how often?", by its title.
 * Immutable and thread-safe.
 */
final class FollowUps {
  private static final int MOST_WORDS = 8;

  /**
   * An answer must be so sure to be no follow-up, although the question points to what was before.
   */
  private static final double SURE = 0.8;

  private static final double LIKELY = 0.5;

  private final TextReader reader;
  private final Map<String, String> titles;
  private final List<List<String>> beginnings;
  private final List<List<String>> pointers;
  private final Set<String> meaningless;

  /**
   * A question that may be a follow-up.
   *
   * @param whole the question with its subject
   * @param own its stems that say what it is about, if it says so itself
   * @param unless it is none if it can be answered by itself so surely
   */
  record FollowUp(String whole, List<String> own, double unless) {}

  FollowUps(List<Entry> entries, Lexicon lexicon, TextReader reader) {
    this.reader = reader;
    this.titles = entries.stream().collect(Collectors.toUnmodifiableMap(Entry::id, Entry::title));
    this.beginnings = stems(lexicon.followUps().stream());
    this.pointers = stems(lexicon.pointers().stream());
    this.meaningless =
        Stream.of(beginnings, pointers, stems(stopWords()))
            .flatMap(List::stream)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> stopWords() {
    return EnglishAnalyzer.getDefaultStopSet().stream().map(word -> new String((char[]) word));
  }

  private List<List<String>> stems(Stream<String> phrases) {
    return phrases.map(phrase -> reader.read(phrase).stems()).toList();
  }

  /** The question as one about {@code lastEntry}, if it seems to lean on that. */
  Optional<FollowUp> complete(String question, String lastEntry) {
    List<String> stems = reader.read(question, MOST_WORDS + 1).stems();
    boolean leans =
        stems.size() <= MOST_WORDS && beginnings.stream().anyMatch(b -> begins(stems, b));
    List<String> own = stems.stream().filter(stem -> !meaningless.contains(stem)).toList();
    return Optional.ofNullable(titles.get(lastEntry))
        .filter(title -> leans)
        .map(title -> new FollowUp(title + " " + question, own, unless(stems, own)));
  }

  private double unless(List<String> stems, List<String> own) {
    if (own.isEmpty()) {
      return 1;
    }
    boolean points = pointers.stream().anyMatch(p -> Collections.indexOfSubList(stems, p) >= 0);
    return points ? SURE : LIKELY;
  }

  private static boolean begins(List<String> stems, List<String> beginning) {
    return stems.size() >= beginning.size() && stems.subList(0, beginning.size()).equals(beginning);
  }
}
