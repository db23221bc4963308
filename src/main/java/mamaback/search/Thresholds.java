package mamaback.search;

/**
 * How sure a search must be. Two probabilities decide, since they tell different things: a message
 * that names two of our subjects surely has an answer here, though neither is surely the one. On
 * real messages the first parts what is ours from what is not far better than the second (area
 * under the curve .97 instead of .91).
 *
 * @param answer from here on, as the probability that the first candidate is right, it is given as
 *     the answer
 * @param suggest from here on, as the probability that any entry answers, the candidates are
 *     offered; below it the bot says that it has none
 */
public record Thresholds(double answer, double suggest) {
  /** What holds where nobody chose others; docs/retrieval.md has what each choice declines. */
  public static final Thresholds USUAL = new Thresholds(0.5, 0.7);

  public Thresholds {
    if (!(0 <= suggest && suggest <= 1 && 0 <= answer && answer <= 1)) {
      throw new IllegalArgumentException(
          "expected two probabilities, not " + answer + " and " + suggest);
    }
  }
}
