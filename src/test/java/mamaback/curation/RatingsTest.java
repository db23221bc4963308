package mamaback.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.profile.Feedback;
import mamaback.profile.Feedback.Opinion;
import org.junit.jupiter.api.Test;

/** Which answers were not liked. */
class RatingsTest {
  @Test
  void countsBadOpinionsByEntryMostFirstAndAReasonNotTwice() {
    List<Feedback> feedback =
        List.of(
            rated("", Opinion.NOT_HELPFUL),
            rated("heat-or-ice", Opinion.HELPFUL),
            rated("heat-or-ice", Opinion.NOT_HELPFUL),
            rated("heat-or-ice", Opinion.NOT_CLEAR),
            rated("heat-or-ice", Opinion.NOT_HELPFUL),
            rated("sleep", Opinion.HELPFUL));

    List<Ratings> ratings = Ratings.of(feedback);

    assertThat(ratings)
        .containsExactly(
            new Ratings(
                Optional.of("heat-or-ice"), Map.of(Opinion.NOT_HELPFUL, 2, Opinion.NOT_CLEAR, 1)),
            new Ratings(Optional.empty(), Map.of(Opinion.NOT_HELPFUL, 1)));
    assertThat(ratings.getFirst().count()).isEqualTo(2);
  }

  private static Feedback rated(String entry, Opinion opinion) {
    return new Feedback(
        Optional.of(entry).filter(id -> !id.isEmpty()), opinion, LocalDate.of(2026, 11, 20));
  }
}
