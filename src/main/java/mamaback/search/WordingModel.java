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
  private final int subjects;

  /**
   * How much each class claims a text; above 0 leans to yes.
   *
   * @param subjects by number of the subject
   * @param outside all subjects without an entry taken together; 0 where there are none
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Scores(double[] subjects, double outside) {}

  private WordingModel(FeatureSpace space, LinearModel model, int subjects) {
    this.space = space;
    this.model = model;
    this.subjects = subjects;
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
    boolean knowsElsewhere = subjects.stream().anyMatch(Subject::isElsewhere);
    int outside = subjects.size();
    int[][] labels =
        owners.stream()
            .map(
                owner ->
                    subjects.get(owner).isElsewhere()
                        ? new int[] {owner, outside}
                        : new int[] {owner})
            .toArray(int[][]::new);
    int classes = subjects.size() + (knowsElsewhere ? 1 : 0);
    LinearModel model = LinearModel.train(vectors, labels, classes, space.size());
    return Optional.of(new WordingModel(space, model, subjects.size()));
  }

  /** What the wordings say of one text. */
  Scores scores(Reading text) {
    float[] scores = model.scores(space.vector(FeatureCounts.of(text)));
    double[] each = IntStream.range(0, subjects).mapToDouble(i -> scores[i]).toArray();
    return new Scores(each, scores.length > subjects ? scores[subjects] : 0);
  }
}
