package mamaback.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/** Ranks the subjects for a text and says how sure the first is. Immutable and thread-safe. */
final class Engine {
  private static final int MOST_CANDIDATES = 10;

  private final List<Subject> subjects;
  private final Matcher matcher;
  private final Rehearsal.Lesson lesson;

  private Engine(List<Subject> subjects, Matcher matcher, Rehearsal.Lesson lesson) {
    this.subjects = List.copyOf(subjects);
    this.matcher = matcher;
    this.lesson = lesson;
  }

  static Engine of(List<Subject> subjects) {
    ForkJoinTask<Rehearsal.Lesson> rehearsal =
        ForkJoinTask.adapt(() -> Rehearsal.on(subjects)).fork();
    Matcher matcher = Matcher.of(subjects);
    return new Engine(subjects, matcher, rehearsal.join());
  }

  /** The best entries for {@code text}, best first. */
  List<Candidate> candidates(Reading text) {
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
}
