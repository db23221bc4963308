package mamaback.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mamaback.knowledge.Review;
import org.junit.jupiter.api.Test;

class ReviewedFileTest {
  private static final Review REVIEW =
      new Review("Ada \"the\" Midwife", "midwife", LocalDate.parse("2026-11-20"));
  private static final String LINE =
      "reviewed: {by: \"Ada \\\"the\\\" Midwife\", role: \"midwife\", on: 2026-11-20}";

  @Test
  void putsTheSignOffInThePlaceOfTheOldOneAndTouchesNothingElse() {
    String before = "---\nid: a\nreviewed: null\n---\nText.\nreviewed: not this\n";

    assertThat(ReviewedFile.with(before, REVIEW))
        .isEqualTo("---\nid: a\n" + LINE + "\n---\nText.\nreviewed: not this\n");
  }

  @Test
  void addsItWhereThereWasNone() {
    assertThat(ReviewedFile.with("---\nid: a\n---\nText.\n", REVIEW))
        .isEqualTo("---\nid: a\n" + LINE + "\n---\nText.\n");
  }
}
