package mamaback.learning;

/** How much each example counts for the border of each of some classes, and the next step. */
final class DualSteps {
  /** 1 / (2 C) with C = 0.4: the diagonal that the squared loss adds. */
  private static final float DIAGONAL = 1.25f;

  private final int[][] labels;
  private final int first;
  private final int classes;
  private final float[] alphas;

  /**
   * Where no example counts yet.
   *
   * @param labels the classes of each example
   * @param first the number of the first of the classes; borders are numbered from there
   */
  DualSteps(int[][] labels, int first, int classes) {
    this.labels = labels;
    this.first = first;
    this.classes = classes;
    this.alphas = new float[labels.length * classes];
  }

  int first() {
    return first;
  }

  int classes() {
    return classes;
  }

  /** Writes the borders that {@code example} holds to {@code borders} and says how many. */
  int held(int example, int[] borders) {
    int row = example * classes;
    int size = 0;
    for (int border = 0; border < classes; border++) {
      if (alphas[row + border] > 0) {
        borders[size++] = border;
      }
    }
    return size;
  }

  /**
   * Takes the best step for one example and one border.
   *
   * @param squares its squared length
   * @return by how much the example moves the border
   */
  float take(int example, double squares, int border, float score) {
    int place = example * classes + border;
    float side = isOneOf(labels[example], first + border) ? 1 : -1;
    float alpha = alphas[place];
    float slope = side * score - 1 + DIAGONAL * alpha;
    float updated = Math.max(0, alpha - slope / ((float) squares + 1 + DIAGONAL));
    alphas[place] = updated;
    return (updated - alpha) * side;
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
