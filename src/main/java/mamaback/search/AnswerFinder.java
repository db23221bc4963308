package mamaback.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lexicon;
import mamaback.knowledge.Smalltalk;

/** Finds the entries that answer a question. Takes any text. Immutable and thread-safe. */
public final class AnswerFinder {
  /** Further questions of one message that are looked at, and answers to them that are given. */
  private static final int MOST_QUESTIONS = 6;

  private static final int MOST_OTHERS = 3;

  private final QuestionReader reader;
  private final Engine engine;
  private final SmalltalkFinder smalltalk;
  private final FollowUps followUps;
  private final Thresholds thresholds;

  private AnswerFinder(
      QuestionReader reader,
      Engine engine,
      SmalltalkFinder smalltalk,
      FollowUps followUps,
      Thresholds thresholds) {
    this.reader = reader;
    this.engine = engine;
    this.smalltalk = smalltalk;
    this.followUps = followUps;
    this.thresholds = thresholds;
  }

  /** Learns from the wordings of {@code entries}; this is the costly part. */
  public static AnswerFinder of(
      List<Entry> entries, Lexicon lexicon, List<Smalltalk> smalltalk, Thresholds thresholds) {
    TextReader texts = new TextReader(lexicon);
    List<Subject> subjects = Subjects.of(entries, lexicon.elsewhere(), texts);
    return new AnswerFinder(
        QuestionReader.of(subjects, lexicon, texts),
        Engine.of(subjects),
        new SmalltalkFinder(smalltalk, texts),
        new FollowUps(entries, lexicon.followUps(), texts),
        thresholds);
  }

  /** The small talk that {@code text} is; never one that asks something beside. */
  public Optional<Smalltalk> smalltalk(String text) {
    return smalltalk.find(QuestionReader.cut(text));
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
    List<Candidate> candidates = candidates(question);
    if (confidence(candidates) < thresholds.answer()) {
      Optional<String> whole = lastEntry.flatMap(last -> followUps.complete(question, last));
      List<Candidate> followed = whole.map(this::candidates).orElse(List.of());
      candidates = confidence(followed) > confidence(candidates) ? followed : candidates;
    }
    return decide(candidates, question);
  }

  private List<Candidate> candidates(String question) {
    Reading text = reader.read(question);
    return text.words().isEmpty() ? List.of() : engine.candidates(text);
  }

  private SearchResult decide(List<Candidate> candidates, String question) {
    if (candidates.isEmpty() || confidence(candidates) < thresholds.suggest()) {
      return new SearchResult.NotFound(candidates);
    }
    List<Candidate> others = others(question, candidates.getFirst().entry());
    return confidence(candidates) < thresholds.answer()
        ? new SearchResult.Unclear(candidates, others)
        : new SearchResult.Found(candidates, others);
  }

  private static double confidence(List<Candidate> candidates) {
    return candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
  }

  /** What surely answers one of several questions in the message, and is not {@code first}. */
  private List<Candidate> others(String message, Entry first) {
    List<String> questions = Sentences.questions(QuestionReader.cut(message));
    if (questions.size() < 2) {
      return List.of();
    }
    Map<String, Candidate> others = new LinkedHashMap<>();
    for (String question : questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()))) {
      candidates(question).stream()
          .limit(1)
          .filter(best -> best.confidence() >= thresholds.answer())
          .filter(best -> !best.entry().equals(first))
          .forEach(best -> others.putIfAbsent(best.entry().id(), best));
    }
    return new ArrayList<>(others.values()).subList(0, Math.min(MOST_OTHERS, others.size()));
  }
}
