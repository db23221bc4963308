package mamaback.search;

/** Gathers slope and curvature of a concave likelihood in a few weights, then moves to its top. */
final class NewtonStep {
  private final double[] slope;
  private final double[][] curvature;
  private final double ridge;

  NewtonStep(int weights, double ridge) {
    this.slope = new double[weights];
    this.curvature = new double[weights][weights];
    this.ridge = ridge;
  }

  /** Adds {@code direction}, times {@code force}, to the slope. */
  void pull(double[] direction, double force) {
    for (int i = 0; i < slope.length; i++) {
      slope[i] += force * direction[i];
    }
  }

  /** Adds the outer product of {@code direction}, times {@code force}, to the curvature. */
  void curve(double[] direction, double force) {
    for (int i = 0; i < slope.length; i++) {
      for (int j = 0; j < slope.length; j++) {
        curvature[i][j] += force * direction[i] * direction[j];
      }
    }
  }

  /** Moves {@code weights} by one step. */
  void apply(double[] weights) {
    for (int i = 0; i < slope.length; i++) {
      slope[i] -= ridge * weights[i];
      curvature[i][i] += ridge;
    }
    solve();
    for (int i = 0; i < weights.length; i++) {
      weights[i] += slope[i];
    }
  }

  /** Gauss and Jordan's elimination; the ridge keeps the pivots above zero. */
  private void solve() {
    for (int pivot = 0; pivot < slope.length; pivot++) {
      for (int row = 0; row < slope.length; row++) {
        if (row != pivot) {
          eliminate(row, pivot);
        }
      }
    }
    for (int i = 0; i < slope.length; i++) {
      slope[i] /= curvature[i][i];
    }
  }

  private void eliminate(int row, int pivot) {
    double factor = curvature[row][pivot] / curvature[pivot][pivot];
    for (int i = 0; i < slope.length; i++) {
      curvature[row][i] -= factor * curvature[pivot][i];
    }
    slope[row] -= factor * slope[pivot];
  }
}
