package mamaback.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LearningTest {
  @Test
  void climbsToTheTopOfALikelihood() {
    // Three of four coins show heads: the chance 3/4 has the log-odds ln 3.
    double[] weights = {0};
    for (int round = 0; round < 8; round++) {
      NewtonStep step = new NewtonStep(1, 0);
      double chance = 1 / (1 + Math.exp(-weights[0]));
      step.pull(new double[] {1}, 3 - 4 * chance);
      step.curve(new double[] {1}, 4 * chance * (1 - chance));
      step.apply(weights);
    }

    assertThat(weights[0]).isCloseTo(Math.log(3), within(1e-9));
  }

  @Test
  void sharesSumToOne() {
    assertThat(Fusion.softmax(new double[] {0, 0})).containsExactly(0.5, 0.5);
    assertThat(Fusion.softmax(new double[] {1000, 0})).containsExactly(1, 0);
  }

  @Test
  void isAsConfidentAsItWasRight() {
    Random random = new Random(1);
    List<Confidence.Example> examples = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      double share = random.nextDouble();
      examples.add(
          new Confidence.Example(ranking(share), Optional.of(random.nextDouble() < share), 1));
    }

    Confidence confidence = Confidence.fit(examples);

    for (double share : new double[] {0.1, 0.5, 0.9}) {
      assertThat(confidence.of(ranking(share))).isCloseTo(share, within(0.05));
    }
  }

  private static Ranking ranking(double share) {
    return new Ranking(List.of(0), List.of(share), 0, 0);
  }
}
