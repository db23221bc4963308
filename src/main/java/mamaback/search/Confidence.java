package mamaback.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The probability that the first candidate is right: that any entry answers the text, times that,
 * if so, the first one does. Immutable and thread-safe.
 *
 * @param answerable by how clearly the first leads, how much speaks for it, and how much more
 *     speaks for what is elsewhere
 * @param first by how clearly the first leads
 */
record Confidence(Logistic answerable, Logistic first) {
  /**
   * What came of one text.
   *
   * @param right whether the first candidate was; empty where none could be
   */
  record Example(Ranking ranking, Optional<Boolean> right, double weight) {}

  /** Fitted on curated questions; stands in where there is nothing to fit on. */
  static final Confidence USUAL =
      new Confidence(new Logistic(-1, 0.3, 0.3, -0.3), new Logistic(0.3, 0.7));

  /** Where it is less likely that anything answers, what is closest only sounds foolish. */
  static final double HARDLY = 0.1;

  private static final int FEWEST_EXAMPLES = 50;
  private static final double NEARLY_CERTAIN = 1e-6;

  static Confidence fit(List<Example> examples) {
    if (examples.size() < FEWEST_EXAMPLES) {
      return USUAL;
    }
    List<Logistic.Case> answerable =
        examples.stream()
            .map(e -> new Logistic.Case(signs(e.ranking()), e.right().isPresent(), e.weight()))
            .toList();
    List<Logistic.Case> first =
        examples.stream()
            .filter(e -> e.right().isPresent())
            .map(e -> new Logistic.Case(lead(e.ranking()), e.right().orElseThrow(), e.weight()))
            .toList();
    return new Confidence(Logistic.fit(answerable), Logistic.fit(first));
  }

  /** The probability that the first of {@code ranking} is right. */
  double of(Ranking ranking) {
    return answerable(ranking) * first.chance(lead(ranking));
  }

  /** The probability that any entry answers the text. */
  double answerable(Ranking ranking) {
    return answerable.chance(signs(ranking));
  }

  void write(DataOutputStream out) throws IOException {
    answerable.write(out);
    first.write(out);
  }

  static Confidence read(DataInputStream in) throws IOException {
    return new Confidence(Logistic.read(in), Logistic.read(in));
  }

  private static double[] lead(Ranking ranking) {
    double clear = Math.clamp(ranking.firstShare(), NEARLY_CERTAIN, 1 - NEARLY_CERTAIN);
    return new double[] {Math.log(clear / (1 - clear))};
  }

  private static double[] signs(Ranking ranking) {
    return new double[] {lead(ranking)[0], ranking.sum(), ranking.elsewhere()};
  }
}
