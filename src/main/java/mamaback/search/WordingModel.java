package mamaback.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells from the wordings of all subjects whose a text is. Immutable and thread-safe. */
final class WordingModel {
  /** With fewer wordings a subject, on average, there is nothing to generalise from. */
  private static final int FEWEST_WORDINGS = 3;

  /** Beyond so many pairs of a wording and a subject the training would take too long. */
  private static final long MOST_PAIRS = 20_000_000;

  private final FeatureSpace space;
  private final LinearModel model;

  private WordingModel(FeatureSpace space, LinearModel model) {
    this.space = space;
    this.model = model;
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
    List<FeatureCounts> counts = wordings.stream().map(FeatureCounts::of).toList();
    FeatureSpace space = FeatureSpace.of(counts);
    List<SparseVector> vectors = counts.stream().map(space::vector).toList();
    int[] labels = owners.stream().mapToInt(Integer::intValue).toArray();
    LinearModel model = LinearModel.train(vectors, labels, subjects.size(), space.size());
    return Optional.of(new WordingModel(space, model));
  }

  /** The score of each subject; above 0 leans to yes. */
  double[] scores(Reading text) {
    float[] scores = model.scores(space.vector(FeatureCounts.of(text)));
    return IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).toArray();
  }
}
