package mamaback.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextClassifierTest {
  private static final List<String> TEXTS =
      List.of("my back hurts", "back hurts badly", "bread is fresh", "fresh bread smells", "no");

  private static final TextClassifier CLASSIFIER =
      TextClassifier.train(TEXTS, TextClassifierTest::features, TextClassifierTest::classes, 3);

  @Test
  void tellsTextsByTheirWords() {
    float[] scores = CLASSIFIER.scores(features("it hurts, my back"));

    assertThat(scores[0]).isGreaterThan(scores[1]);
    assertThat(CLASSIFIER.scores(features("bread"))[1]).isPositive();
  }

  /** By trigrams. */
  @Test
  void forgivesAMisspelling() {
    float[] scores = CLASSIFIER.scores(features("hurrts"));

    assertThat(scores[0]).isGreaterThan(scores[1]);
  }

  @Test
  void theFirstClassesAloneScoreTheSame() {
    for (String text : TEXTS) {
      float[] all = CLASSIFIER.scores(features(text));
      float[] first = CLASSIFIER.ofFirst(2).scores(features(text));

      assertThat(first).isEqualTo(Arrays.copyOf(all, 2));
    }
  }

  @Test
  void scoresTheSameAfterReading() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextClassifier.NOTATION.write(CLASSIFIER, new DataOutputStream(bytes));

    TextClassifier read =
        TextClassifier.NOTATION.read(
            new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    for (String text : TEXTS) {
      assertThat(read.scores(features(text))).isEqualTo(CLASSIFIER.scores(features(text)));
    }
  }

  @Test
  void aWordCountsAsOftenAsItStands() {
    assertThat(features("no no no")).satisfies(text -> assertThat(text.terms()).hasSize(3));
    assertThat(features("no").grams()).hasSize(2);
    assertThat(features("no").pairs()).hasSize(2);
  }

  private static int[] classes(String text) {
    return text.contains("hurts")
        ? new int[] {0, 2}
        : text.contains("bread") ? new int[] {1} : new int[0];
  }

  private static FeatureCounts features(String text) {
    List<String> words = List.of(text.replace(",", "").split(" ", -1));
    return FeatureCounts.of(words, words, new long[0]);
  }
}
