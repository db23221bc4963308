package mamaback.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;

/** Weighs a text against all subjects by every kind of evidence. Immutable and thread-safe. */
final class Matcher {
  /** Beyond so many pairs of an example and a class the linear model would take too long. */
  private static final long MOST_PAIRS = 20_000_000;

  /** With fewer wordings a subject, on average, there is nothing to generalise from. */
  private static final int FEWEST_WORDINGS = 3;

  private final int subjects;
  private final List<FieldScores> fields;
  private final FeatureSpace space;
  private final Optional<LinearModel> model;

  private Matcher(
      int subjects, List<FieldScores> fields, FeatureSpace space, Optional<LinearModel> model) {
    this.subjects = subjects;
    this.fields = fields;
    this.space = space;
    this.model = model;
  }

  static Matcher of(List<Subject> subjects) {
    List<Reading> examples = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int label = 0; label < subjects.size(); label++) {
      for (Reading wording : subjects.get(label).wordings()) {
        examples.add(wording);
        labels.add(label);
      }
    }
    ForkJoinTask<List<FieldScores>> fields =
        ForkJoinTask.adapt(() -> AnswerIndex.scores(subjects)).fork();
    FeatureSpace space = FeatureSpace.of(examples);
    Optional<LinearModel> model = Optional.empty();
    if (isWorthwhile(examples.size(), subjects.size())) {
      List<SparseVector> vectors = examples.stream().map(space::vector).toList();
      int[] classes = labels.stream().mapToInt(Integer::intValue).toArray();
      model = Optional.of(LinearModel.train(vectors, classes, subjects.size(), space.size()));
    }
    return new Matcher(subjects.size(), fields.join(), space, model);
  }

  private static boolean isWorthwhile(int examples, int subjects) {
    return examples >= FEWEST_WORDINGS * subjects && (long) examples * subjects <= MOST_PAIRS;
  }

  /** How much a stem tells: its rarity among the wordings of the subjects. */
  double telling(String stem) {
    return fields.getFirst().idf(stem);
  }

  Evidence evidence(Reading text) {
    double[][] scores = new double[Evidence.KINDS][];
    scores[0] =
        model
            .map(linear -> linear.scores(space.vector(text)))
            .orElseGet(() -> new double[subjects]);
    Set<String> terms = new LinkedHashSet<>(text.terms());
    for (int i = 0; i < fields.size(); i++) {
      scores[1 + i] = fields.get(i).scores(terms);
    }
    return new Evidence(scores);
  }
}
