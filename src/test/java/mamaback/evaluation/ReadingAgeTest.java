package mamaback.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingAgeTest {
  @Test
  void shortWordsAndSentencesAreForChildren() {
    assertThat(ReadingAge.of("Lie on your side. Put a pillow under your knees. Breathe out."))
        .isLessThan(9);
  }

  @Test
  void longWordsAndSentencesAreForStudents() {
    String text =
        "Musculoskeletal rehabilitation following caesarean delivery necessitates individualised"
            + " progression of neuromuscular stabilisation exercises under physiotherapeutic"
            + " supervision.";

    assertThat(ReadingAge.of(text)).isGreaterThan(20);
  }

  @Test
  void nothingIsForThoseWhoBeginToRead() {
    assertThat(ReadingAge.of("")).isEqualTo(5);
  }
}
