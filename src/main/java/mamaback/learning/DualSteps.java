package mamaback.learning;

/** How much each example counts for each class's border so far, and the next step for one. */
final class DualSteps {
  /** 1 / (2 C) with C = 0.4: the diagonal that the squared loss adds. */
  private static final float DIAGONAL = 1.25f;

  private final int classes;
  private final float[] alphas;

  DualSteps(int examples, int classes) {
    this.classes = classes;
    this.alphas = new float[examples * classes];
  }

  /**
   * Takes the best step for one example and every class.
   *
   * @param labels the classes that it belongs to
   * @param squares its squared length
   * @param scores its scores; afterwards, by how much it moves each border
   */
  void take(int example, int[] labels, double squares, float[] scores) {
    float scale = 1 / ((float) squares + 1 + DIAGONAL);
    int row = example * classes;
    for (int each = 0; each < classes; each++) {
      float side = isOneOf(labels, each) ? 1 : -1;
      float alpha = alphas[row + each];
      float slope = side * scores[each] - 1 + DIAGONAL * alpha;
      float updated = Math.max(0, alpha - slope * scale);
      alphas[row + each] = updated;
      scores[each] = (updated - alpha) * side;
    }
  }

  private static boolean isOneOf(int[] labels, int each) {
    for (int label : labels) {
      if (label == each) {
        return true;
      }
    }
    return false;
  }
}
