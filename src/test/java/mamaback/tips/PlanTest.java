package mamaback.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.tips.Plan.Timing;
import org.junit.jupiter.api.Test;

/** What becomes of a subscription that is due. */
class PlanTest {
  private static final Subscription AT_EIGHT =
      Subscription.daily(new ChatId(10), ZoneOffset.UTC, LocalTime.of(8, 0));
  private static final Optional<Instant> NEVER = Optional.empty();

  @Test
  void atItsTimeATipIsSentAndTheNextIsTomorrow() {
    Plan plan = Plan.of(AT_EIGHT, NEVER, at("2026-11-20T08:00:00Z"));

    assertThat(plan)
        .isEqualTo(
            new Plan(
                LocalDate.of(2026, 11, 20),
                at("2026-11-20T08:00:00Z"),
                at("2026-11-21T08:00:00Z"),
                Timing.NOW));
  }

  @Test
  void threeHoursLateIsLateEnough() {
    assertThat(timing(AT_EIGHT, "2026-11-20T11:00:00Z")).isEqualTo(Timing.NOW);
    assertThat(timing(AT_EIGHT, "2026-11-20T11:00:01Z")).isEqualTo(Timing.TOO_LATE);
  }

  @Test
  void aLateTipNeverComesAtNight() {
    Subscription evening = AT_EIGHT.at(LocalTime.of(21, 0));

    assertThat(timing(evening, "2026-11-20T21:59:59Z")).isEqualTo(Timing.NOW);
    assertThat(timing(evening, "2026-11-20T22:00:00Z")).isEqualTo(Timing.TOO_LATE);
  }

  @Test
  void afterAnHourThatChangedThereAreTwelveHoursBetweenTwoTips() {
    Optional<Instant> last = Optional.of(at("2026-11-19T21:00:00Z"));

    assertThat(Plan.of(AT_EIGHT, last, at("2026-11-20T08:00:00Z")).timing())
        .isEqualTo(Timing.TOO_SOON);
    assertThat(Plan.of(AT_EIGHT, last, at("2026-11-20T09:00:00Z")).timing()).isEqualTo(Timing.NOW);
  }

  @Test
  void theDateIsHersNotOurs() {
    Subscription apia = AT_EIGHT.in(ZoneId.of("Pacific/Apia"));

    assertThat(Plan.of(apia, NEVER, at("2026-11-20T20:00:00Z")).date()).isEqualTo("2026-11-21");
  }

  private static Timing timing(Subscription subscription, String now) {
    return Plan.of(subscription, NEVER, at(now)).timing();
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
