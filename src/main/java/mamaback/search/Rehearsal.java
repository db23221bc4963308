package mamaback.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import mamaback.learning.Sample;

/**
 * Learns how far the evidence can be trusted, by answering wordings that were held back: one in ten
 * of most subjects, and all of every tenth subject elsewhere. Where nothing is known of elsewhere,
 * every tenth subject of ours stands in for it, and real questions without their telling words.
 */
final class Rehearsal {
  /**
   * So many parts, one of which is held back. With five instead of ten the evidence of the fewer
   * wordings is trusted too little: two points of hit@1.
   */
  private static final int FOLDS = 10;

  private static final int LEFT_OUT = 1;
  private static final int HELD_BACK = 3;

  /** More questions make the fit slower and hardly better. */
  private static final int MOST_QUESTIONS = 1_500;

  /** In a huge knowledge base fewer questions must do, or their evidence would fill the memory. */
  private static final int MOST_SCORES = 2_000_000;

  /** Questions that nothing answers weigh as if there were one in four. */
  private static final double STRANGERS = 1.0 / 3;

  /**
   * Made-up strangers of each kind are one for so many questions at most: as their weight is fixed,
   * more of them only take time.
   */
  private static final int QUESTIONS_PER_STRANGER = 5;

  private record Question(Reading text, int subject) {}

  private final List<Subject> known = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Reading> strangers = new ArrayList<>();
  private final boolean knowsElsewhere;

  private Rehearsal(List<Subject> subjects) {
    knowsElsewhere = subjects.stream().anyMatch(Subject::isElsewhere);
    for (int i = 0; i < subjects.size(); i++) {
      Subject subject = subjects.get(i);
      boolean isElsewhere = subject.isElsewhere();
      if (i % FOLDS == LEFT_OUT && isElsewhere == knowsElsewhere) {
        strangers.addAll(held(subject, true));
        if (isElsewhere) {
          strangers.addAll(held(subject, false));
        }
      } else {
        int number = known.size();
        if (isElsewhere) {
          strangers.addAll(held(subject, true));
        } else {
          held(subject, true).forEach(text -> questions.add(new Question(text, number)));
        }
        known.add(subject.with(held(subject, false)));
      }
    }
  }

  static Trust on(List<Subject> subjects, Set<Part> without) {
    return new Rehearsal(subjects).trust(without);
  }

  private static List<Reading> held(Subject subject, boolean back) {
    List<Reading> wordings = subject.usual();
    return IntStream.range(0, wordings.size())
        .filter(i -> (i % FOLDS == HELD_BACK) == back)
        .mapToObj(wordings::get)
        .toList();
  }

  private Trust trust(Set<Part> without) {
    if (questions.isEmpty()) {
      return new Trust(Fusion.USUAL, Confidence.USUAL);
    }
    Matcher matcher = Matcher.of(known, without);
    int most = Math.min(MOST_QUESTIONS, MOST_SCORES / known.size());
    List<Fusion.Example> examples =
        Sample.evenly(questions, most).parallelStream()
            .map(q -> new Fusion.Example(matcher.evidence(q.text()), q.subject()))
            .toList();
    Fusion fusion = Fusion.fit(examples);
    List<Confidence.Example> outcomes = new ArrayList<>();
    for (Fusion.Example example : examples) {
      outcomes.add(outcome(fusion, example.evidence(), OptionalInt.of(example.subject()), 1));
    }
    List<Reading> unanswerable = unanswerable(matcher, most);
    double weight = STRANGERS * examples.size() / Math.max(1, unanswerable.size());
    for (Reading text : unanswerable) {
      outcomes.add(outcome(fusion, matcher.evidence(text), OptionalInt.empty(), weight));
    }
    return new Trust(fusion, Confidence.fit(outcomes));
  }

  private List<Reading> unanswerable(Matcher matcher, int most) {
    if (knowsElsewhere) {
      return Sample.evenly(strangers, most);
    }
    List<Reading> all = new ArrayList<>(Sample.evenly(strangers, most / QUESTIONS_PER_STRANGER));
    Sample.evenly(questions, all.size()).stream()
        .map(question -> Masking.mask(question.text(), matcher::telling))
        .forEach(all::add);
    return all;
  }

  private Confidence.Example outcome(
      Fusion fusion, Evidence evidence, OptionalInt subject, double weight) {
    Ranking ranking = Ranking.of(known, fusion, evidence);
    Optional<Boolean> right =
        subject.isPresent()
            ? Optional.of(isRight(known.get(subject.getAsInt()), ranking.first()))
            : Optional.empty();
    return new Confidence.Example(ranking, right, weight);
  }

  /** Curators link entries that serve one need; people count any of them as right. */
  private boolean isRight(Subject asked, OptionalInt first) {
    return first.isPresent() && asked.isServedBy(known.get(first.getAsInt()));
  }
}
