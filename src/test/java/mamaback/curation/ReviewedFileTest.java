package mamaback.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import mamaback.knowledge.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sign-off is written into any file that the loader accepts, and breaks none. */
class ReviewedFileTest {
  private static final Review REVIEW =
      new Review("Ada \"the\" Midwife", "midwife", LocalDate.parse("2026-11-20"));
  private static final String LINE =
      "reviewed: {by: \"Ada \\\"the\\\" Midwife\", role: \"midwife\", on: 2026-11-20}";

  @Test
  void putsTheSignOffInThePlaceOfTheOldOneAndTouchesNothingElse() throws CurationException {
    String before = "---\nid: a\nreviewed: null\n---\nText.\nreviewed: not this\n";

    assertThat(ReviewedFile.with(before, REVIEW))
        .isEqualTo("---\nid: a\n" + LINE + "\n---\nText.\nreviewed: not this\n");
  }

  @Test
  void addsItWhereThereWasNone() throws CurationException {
    assertThat(ReviewedFile.with("---\nid: a\n---\nText.\n", REVIEW))
        .isEqualTo("---\nid: a\n" + LINE + "\n---\nText.\n");
  }

  @Test
  void takesTheLinesBelowTheOldOneWithIt() throws CurationException {
    String before =
        "---\nid: a\nreviewed:\n  by: Eve\n\n  # of the clinic\n  role: nurse\ntitle: A\n---\nT.\n";

    assertThat(ReviewedFile.with(before, REVIEW))
        .isEqualTo("---\nid: a\n" + LINE + "\ntitle: A\n---\nT.\n");
  }

  @Test
  void endsItsLineAsTheFileDoes() throws CurationException {
    assertThat(ReviewedFile.with("---\r\nid: a\r\nreviewed: null\r\n---\r\nT.\r\n", REVIEW))
        .isEqualTo("---\r\nid: a\r\n" + LINE + "\r\n---\r\nT.\r\n");
  }

  @Test
  void leavesAFormThatItDoesNotKnow() {
    String before = "---\nid: a\nreviewed: {by: Eve,\nrole: nurse}\n---\nT.\n";

    assertThatThrownBy(() -> ReviewedFile.with(before, REVIEW))
        .isInstanceOf(CurationException.class)
        .hasMessageContaining("reviewed: null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id: a\n", "Text.\n---\nid: a\n---\n", "---\nid: a\n"})
  void refusesAFileWithoutFrontMatter(String before) {
    assertThatThrownBy(() -> ReviewedFile.with(before, REVIEW))
        .isInstanceOf(CurationException.class)
        .hasMessageContaining("front matter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada\nMidwife", "Ada\u0007", "Ada\u0085Midwife"})
  void refusesAControlCharacter(String by) {
    Review review = new Review(by, "midwife", REVIEW.on());

    assertThatThrownBy(() -> ReviewedFile.with("---\nid: a\n---\n", review))
        .isInstanceOf(CurationException.class)
        .hasMessageContaining("control characters");
  }
}
