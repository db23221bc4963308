package mamaback.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mamaback.knowledge.Entry;

/**
 * Completes short questions that lean on the last answer, such as "how often?", by its title.
 * Immutable and thread-safe.
 */
final class FollowUps {
  private static final int MOST_WORDS = 8;

  private final TextReader reader;
  private final Map<String, String> titles;
  private final List<List<String>> beginnings;

  FollowUps(List<Entry> entries, List<String> beginnings, TextReader reader) {
    this.reader = reader;
    this.titles = entries.stream().collect(Collectors.toUnmodifiableMap(Entry::id, Entry::title));
    this.beginnings = beginnings.stream().map(text -> reader.read(text).stems()).toList();
  }

  /** The question with its subject, if it seems to lack one. */
  Optional<String> complete(String question, String lastEntry) {
    List<String> stems = reader.read(question, MOST_WORDS + 1).stems();
    boolean leans =
        stems.size() <= MOST_WORDS && beginnings.stream().anyMatch(b -> begins(stems, b));
    return Optional.ofNullable(titles.get(lastEntry))
        .filter(title -> leans)
        .map(title -> title + " " + question);
  }

  private static boolean begins(List<String> stems, List<String> beginning) {
    return stems.size() >= beginning.size() && stems.subList(0, beginning.size()).equals(beginning);
  }
}
