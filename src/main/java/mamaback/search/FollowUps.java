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
  private static final String STAR = " * ";

  /**
   * An answer must be so sure to be no follow-up, although the question points to what was before.
   */
  private static final double SURE = 0.8;

  private static final double LIKELY = 0.5;

  private final TextReader reader;
  private final Map<String, String> titles;
  private final List<Beginning> beginnings;
  private final List<List<String>> pointers;
  private final Set<String> meaningless;

  /** How a question begins, and what else must stand in it; that may be empty. */
  private record Beginning(List<String> first, List<String> later) {
    boolean isOf(List<String> stems) {
      return stems.size() >= first.size()
          && stems.subList(0, first.size()).equals(first)
          && Collections.indexOfSubList(stems.subList(first.size(), stems.size()), later) >= 0;
    }

    Stream<String> stems() {
      return Stream.concat(first.stream(), later.stream());
    }
  }

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
    this.beginnings = lexicon.followUps().stream().map(this::beginning).toList();
    this.pointers = stems(lexicon.pointers().stream());
    this.meaningless =
        Stream.concat(
                beginnings.stream().flatMap(Beginning::stems),
                Stream.of(pointers, stems(stopWords())).flatMap(List::stream).flatMap(List::stream))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A star stands for any words. */
  private Beginning beginning(String phrase) {
    int star = phrase.indexOf(STAR);
    return star < 0
        ? new Beginning(reader.read(phrase).stems(), List.of())
        : new Beginning(
            reader.read(phrase.substring(0, star)).stems(),
            reader.read(phrase.substring(star + STAR.length())).stems());
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
    boolean leans = stems.size() <= MOST_WORDS && beginnings.stream().anyMatch(b -> b.isOf(stems));
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
}
