package mamaback.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import mamaback.knowledge.Entry;

/** Ranks the subjects for a text and says how sure the first is. Immutable and thread-safe. */
final class Engine {
  private static final int MOST_CANDIDATES = 10;
  private static final int MOST_VOTES = 3;

  private static final double EVEN = 0.5;

  private final List<Subject> subjects;
  private final Matcher matcher;
  private final Trust trust;

  Engine(List<Subject> subjects, Matcher matcher, Trust trust) {
    this.subjects = List.copyOf(subjects);
    this.matcher = matcher;
    this.trust = trust;
  }

  /**
   * Whether {@code text} is about something that no entry is about.
   *
   * @param own its stems that say what it is about
   */
  boolean isElsewhere(Reading text, List<String> own) {
    int answered = (int) subjects.stream().filter(subject -> !subject.isElsewhere()).count();
    Ranking ranking = Ranking.of(subjects, trust.fusion(), matcher.evidence(text));
    double chance = own.isEmpty() ? 1 : trust.confidence().answerable(ranking);
    return chance < Confidence.HARDLY
        || (chance < EVEN && own.stream().anyMatch(stem -> matcher.isStrange(stem, answered)));
  }

  /** How alike texts are. */
  Likeness likeness() {
    return new Likeness(matcher);
  }

  /** Why {@code entry} is a candidate for {@code text}; its wordings are read by {@code reader}. */
  Grounds grounds(Entry entry, Reading text, Function<String, Reading> reader) {
    List<Grounds.Score> scores =
        IntStream.range(0, subjects.size())
            .filter(subject -> subjects.get(subject).entries().contains(entry))
            .mapToObj(subject -> trust.fusion().scores(matcher.evidence(text), subject))
            .findFirst()
            .orElse(List.of());
    List<Grounds.Vote> votes =
        entry.wordings().stream()
            .map(
                wording ->
                    new Grounds.Vote(wording, likeness().between(text, reader.apply(wording))))
            .filter(vote -> vote.likeness() > 0)
            .sorted(Comparator.comparingDouble((Grounds.Vote vote) -> -vote.likeness()))
            .limit(MOST_VOTES)
            .toList();
    return new Grounds(entry, scores, votes);
  }

  /** The best entries for {@code text}. */
  Ranked ranked(Reading text) {
    Ranking ranking = Ranking.of(subjects, trust.fusion(), matcher.evidence(text));
    double first = trust.confidence().of(ranking);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < ranking.subjects().size() && candidates.size() < MOST_CANDIDATES; i++) {
      double share = ranking.shares().get(i) / Math.max(ranking.firstShare(), Double.MIN_NORMAL);
      double confidence = Math.clamp(first * share, 0, 1);
      subjects.get(ranking.subjects().get(i)).entries().stream()
          .limit(MOST_CANDIDATES - candidates.size())
          .forEach(entry -> candidates.add(new Candidate(entry, confidence)));
    }
    return candidates.isEmpty()
        ? Ranked.NOTHING
        : new Ranked(candidates, trust.confidence().answerable(ranking));
  }
}
