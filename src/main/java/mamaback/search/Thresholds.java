package mamaback.search;

/**
 * How sure a search must be, as the probability that its first candidate is right.
 *
 * @param answer from here on the first candidate is given as the answer
 * @param suggest from here on the candidates are offered; below it the bot says that it has none
 */
public record Thresholds(double answer, double suggest) {
  public Thresholds {
    if (!(0 <= suggest && suggest <= answer && answer <= 1)) {
      throw new IllegalArgumentException(
          "expected 0 <= suggest <= answer <= 1, not " + suggest + " and " + answer);
    }
  }
}
