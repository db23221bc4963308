package mamaback.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lexicon;
import mamaback.knowledge.Smalltalk;

/** Finds the entries that answer a question. Takes any text. Immutable and thread-safe. */
public final class AnswerFinder {
  private static final int MOST_CANDIDATES = 10;
  private static final int MOST_CHARACTERS = 4_096;
  private static final int MOST_WORDS = 300;

  private final TextReader reader;
  private final List<Subject> subjects;
  private final Matcher matcher;
  private final Rehearsal.Lesson lesson;
  private final SmalltalkFinder smalltalk;
  private final Thresholds thresholds;

  private AnswerFinder(
      TextReader reader, List<Subject> subjects, SmalltalkFinder smalltalk, Thresholds thresholds) {
    this.reader = reader;
    this.subjects = subjects;
    this.smalltalk = smalltalk;
    this.thresholds = thresholds;
    ForkJoinTask<Rehearsal.Lesson> rehearsal =
        ForkJoinTask.adapt(() -> Rehearsal.on(subjects)).fork();
    this.matcher = Matcher.of(subjects);
    this.lesson = rehearsal.join();
  }

  /** Learns from the wordings of {@code entries}; this is the costly part. */
  public static AnswerFinder of(
      List<Entry> entries, Lexicon lexicon, List<Smalltalk> smalltalk, Thresholds thresholds) {
    TextReader reader = new TextReader(lexicon);
    List<Subject> subjects = Subjects.of(entries, lexicon.elsewhere(), reader);
    return new AnswerFinder(reader, subjects, new SmalltalkFinder(smalltalk), thresholds);
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
    Reading text = reader.read(cut(question), MOST_WORDS);
    return text.words().isEmpty() ? new SearchResult.NotFound(List.of()) : decide(candidates(text));
  }

  private List<Candidate> candidates(Reading text) {
    Ranking ranking = Ranking.of(subjects, lesson.fusion(), matcher.evidence(text));
    double first = lesson.confidence().of(ranking);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < ranking.subjects().size() && candidates.size() < MOST_CANDIDATES; i++) {
      double share = ranking.shares().get(i) / Math.max(ranking.firstShare(), Double.MIN_NORMAL);
      double confidence = Math.clamp(first * share, 0, 1);
      subjects.get(ranking.subjects().get(i)).entries().stream()
          .limit(MOST_CANDIDATES - candidates.size())
          .forEach(entry -> candidates.add(new Candidate(entry, confidence)));
    }
    return candidates;
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
