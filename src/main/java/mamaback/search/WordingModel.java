package mamaback.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mamaback.learning.FeatureSpace;
import mamaback.learning.LinearModel;
import mamaback.learning.SparseVector;

/** Tells from the wordings of all subjects whose a text is. Immutable and thread-safe. */
final class WordingModel {
  /** With fewer wordings a subject, on average, there is nothing to generalise from. */
  private static final int FEWEST_WORDINGS = 3;

  /** Beyond so many pairs of a wording and a subject the training would take too long. */
  private static final long MOST_PAIRS = 20_000_000;

  private final FeatureSpace space;
  private final LinearModel model;
  private final int[] classOf;

  private WordingModel(FeatureSpace space, LinearModel model, int[] classOf) {
    this.space = space;
    this.model = model;
    this.classOf = classOf;
  }

  /** What can be learned from {@code subjects}, if it is worthwhile. */
  static Optional<WordingModel> learn(List<Subject> subjects) {
    List<Reading> wordings = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int subject = 0; subject < subjects.size(); subject++) {
      for (Reading wording : subjects.get(subject).wordings()) {
        wordings.add(wording);
        owners.add(subject);
      }
    }
    if (wordings.size() < FEWEST_WORDINGS * subjects.size()
        || (long) wordings.size() * subjects.size() > MOST_PAIRS) {
      return Optional.empty();
    }
    // Counted twice rather than kept: the counts of all wordings would fill the memory.
    FeatureSpace space = FeatureSpace.of(wordings.stream().map(Reading::features));
    List<SparseVector> vectors =
        wordings.stream().map(wording -> space.vector(wording.features())).toList();
    int[] classOf = classes(subjects);
    int[][] labels = owners.stream().map(owner -> new int[] {classOf[owner]}).toArray(int[][]::new);
    int classes = Arrays.stream(classOf).max().orElse(0) + 1;
    LinearModel model = LinearModel.train(vectors, labels, classes, space.size());
    return Optional.of(new WordingModel(space, model, classOf));
  }

  /** A class for each subject with an entry, and a last one for all others together. */
  private static int[] classes(List<Subject> subjects) {
    int answered = (int) subjects.stream().filter(subject -> !subject.isElsewhere()).count();
    int[] classes = new int[subjects.size()];
    int next = 0;
    for (int i = 0; i < classes.length; i++) {
      classes[i] = subjects.get(i).isElsewhere() ? answered : next++;
    }
    return classes;
  }

  /** The score of each subject; above 0 leans to yes. */
  double[] scores(Reading text) {
    float[] scores = model.scores(space.vector(text.features()));
    return Arrays.stream(classOf).mapToDouble(each -> scores[each]).toArray();
  }
}
