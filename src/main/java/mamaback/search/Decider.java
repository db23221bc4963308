package mamaback.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mamaback.knowledge.Entry;

/**
 * Decides what to make of a ranking, and what else to offer where a message asks several questions.
 * Immutable and thread-safe.
 */
final class Decider {
  /** Further questions of one message that are looked at, and answers to them that are given. */
  private static final int MOST_QUESTIONS = 6;

  private static final int MOST_OTHERS = 3;

  private final Ranker ranker;
  private final Thresholds thresholds;

  Decider(Ranker ranker, Thresholds thresholds) {
    this.ranker = ranker;
    this.thresholds = thresholds;
  }

  /** Offering something asks only that there be an answer; giving one, that it be the first. */
  SearchResult decide(Ranked ranked, String message) {
    List<Candidate> candidates = ranked.candidates();
    double answerable = ranked.answerable();
    if (candidates.isEmpty() || answerable < thresholds.suggest()) {
      return new SearchResult.NotFound(candidates, answerable);
    }
    List<Candidate> others = others(message, candidates.getFirst().entry());
    return ranked.confidence() < thresholds.answer()
        ? new SearchResult.Unclear(candidates, answerable, others)
        : new SearchResult.Found(candidates, answerable, others);
  }

  /** What surely answers one of several questions in the message, and is not {@code first}. */
  private List<Candidate> others(String message, Entry first) {
    List<String> questions = Sentences.questions(QuestionReader.cut(message));
    if (questions.size() < 2) {
      return List.of();
    }
    Map<String, Candidate> others = new LinkedHashMap<>();
    for (String question : questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()))) {
      ranker.ranked(question).candidates().stream()
          .limit(1)
          .filter(best -> best.confidence() >= thresholds.answer())
          .filter(best -> !best.entry().equals(first))
          .forEach(best -> others.putIfAbsent(best.entry().id(), best));
    }
    return new ArrayList<>(others.values()).subList(0, Math.min(MOST_OTHERS, others.size()));
  }
}
