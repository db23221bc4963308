package mamaback.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;

/** Weighs a text against all subjects by every kind of evidence. Immutable and thread-safe. */
final class Matcher {
  private final int subjects;
  private final Optional<WordingModel> model;
  private final List<FieldScores> fields;

  private Matcher(int subjects, Optional<WordingModel> model, List<FieldScores> fields) {
    this.subjects = subjects;
    this.model = model;
    this.fields = fields;
  }

  static Matcher of(List<Subject> subjects) {
    ForkJoinTask<List<FieldScores>> fields =
        ForkJoinTask.adapt(() -> AnswerIndex.scores(subjects)).fork();
    Optional<WordingModel> model = WordingModel.learn(subjects);
    return new Matcher(subjects.size(), model, fields.join());
  }

  /** How much a stem tells: its rarity among the wordings of the subjects. */
  double telling(String stem) {
    return fields.getFirst().idf(stem);
  }

  Evidence evidence(Reading text) {
    double[][] scores = new double[Evidence.KINDS][];
    scores[0] = model.map(learned -> learned.scores(text)).orElseGet(() -> new double[subjects]);
    Set<String> terms = new LinkedHashSet<>(text.terms());
    for (int i = 0; i < fields.size(); i++) {
      scores[1 + i] = fields.get(i).scores(terms);
    }
    return new Evidence(scores);
  }
}
