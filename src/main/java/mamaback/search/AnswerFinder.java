package mamaback.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lexicon;
import mamaback.knowledge.Smalltalk;

/** Finds the entries that answer a question. Takes any text. Immutable and thread-safe. */
public final class AnswerFinder {
  private static final int MOST_CANDIDATES = 10;
  private static final int MOST_CHARACTERS = 4_096;

  private final List<Entry> entries;
  private final AnswerIndex index;
  private final SmalltalkFinder smalltalk;
  private final Thresholds thresholds;

  private AnswerFinder(List<Entry> entries, List<Smalltalk> smalltalk, Thresholds thresholds) {
    this.entries = List.copyOf(entries);
    this.index = AnswerIndex.of(this.entries);
    this.smalltalk = new SmalltalkFinder(smalltalk);
    this.thresholds = thresholds;
  }

  /** Learns from the wordings of {@code entries}; this is the costly part. */
  public static AnswerFinder of(
      List<Entry> entries, Lexicon lexicon, List<Smalltalk> smalltalk, Thresholds thresholds) {
    return new AnswerFinder(entries, smalltalk, thresholds);
  }

  /** The small talk that {@code text} is; never one that asks something beside. */
  public Optional<Smalltalk> smalltalk(String text) {
    return smalltalk.find(cut(text));
  }

  /** What answers {@code question}, taken by itself. */
  public SearchResult find(String question) {
    return find(question, Optional.empty());
  }

  /**
   * What answers {@code question}, asked after the entry {@code lastEntry} was talked about.
   *
   * @param lastEntry its id; one that does not exist counts as none
   */
  public SearchResult find(String question, Optional<String> lastEntry) {
    Set<String> terms = index.terms(cut(question));
    List<AnswerIndex.Hit> hits = index.search(terms, MOST_CANDIDATES);
    List<Candidate> candidates = new ArrayList<>();
    double best = index.bestPossible(terms);
    double total = hits.stream().mapToDouble(AnswerIndex.Hit::score).sum();
    for (AnswerIndex.Hit hit : hits) {
      double share = hit.score() / total * hits.size();
      double confidence = 1 / (1 + Math.exp(-(3 * hit.score() / best + share - 4)));
      candidates.add(new Candidate(entries.get(hit.entry()), confidence));
    }
    return decide(candidates);
  }

  private SearchResult decide(List<Candidate> candidates) {
    double confidence = candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
    if (confidence < thresholds.suggest() || candidates.isEmpty()) {
      return new SearchResult.NotFound(candidates);
    }
    return confidence < thresholds.answer()
        ? new SearchResult.Unclear(candidates, List.of())
        : new SearchResult.Found(candidates, List.of());
  }

  private static String cut(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
  }
}
