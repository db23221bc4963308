package mamaback.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  @Test
  void separatesWhatCanBeSeparated() {
    List<SparseVector> examples = List.of(vector(0), vector(0, 2), vector(1), vector(1, 2));

    LinearModel model = LinearModel.train(examples, new int[][] {{0}, {0}, {1}, {1}}, 2, 3);

    assertThat(model.scores(vector(0))[0]).isPositive();
    assertThat(model.scores(vector(0))[1]).isNegative();
    assertThat(model.scores(vector(1))[1]).isPositive();
  }

  @Test
  void anExampleMayBelongToSeveralClassesOrNone() {
    List<SparseVector> examples = List.of(vector(0), vector(1), vector(2));

    LinearModel model = LinearModel.train(examples, new int[][] {{0, 1}, {1}, {}}, 2, 3);

    assertThat(model.scores(vector(0))[0]).isPositive();
    assertThat(model.scores(vector(0))[1]).isPositive();
    assertThat(model.scores(vector(1))[0]).isNegative();
    assertThat(model.scores(vector(1))[1]).isPositive();
    assertThat(model.scores(vector(2))[1]).isNegative();
  }

  @Test
  void learnsTheSameFromTheSame() {
    List<SparseVector> examples = List.of(vector(0, 1), vector(1, 2), vector(0, 2));
    int[][] labels = {{0}, {1}, {0}};

    float[] once = LinearModel.train(examples, labels, 2, 3).scores(vector(0, 1));
    float[] again = LinearModel.train(examples, labels, 2, 3).scores(vector(0, 1));

    assertThat(again).isEqualTo(once);
  }

  private static SparseVector vector(int... features) {
    float[] values = new float[features.length];
    Arrays.fill(values, 1);
    return SparseVector.of(features, values);
  }
}
