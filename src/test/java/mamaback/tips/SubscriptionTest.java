package mamaback.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mamaback.chat.ChatId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a tip is due, over years and zones. */
class SubscriptionTest {
  /** Without jitter: its hash ends in 0. */
  private static final ChatId ADA = new ChatId(10);

  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "Africa/Nairobi",
        "Europe/London",
        "America/New_York",
        "America/Havana",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Pacific/Chatham",
        "Africa/Casablanca",
        "Africa/Cairo"
      })
  void isDueOnceEachLocalDateOfTwoYearsAtHerHour(String zone) {
    Subscription subscription = Subscription.daily(ADA, ZoneId.of(zone), EIGHT);

    List<Instant> times = timesOf(subscription, "2026-01-01T00:00:00Z", 730);

    assertThat(times.stream().map(subscription::dateAt)).doesNotHaveDuplicates();
    assertThat(times.stream().map(time -> LocalTime.ofInstant(time, subscription.zone())))
        .containsOnly(EIGHT);
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Apia, 2011-12-29T23:00:00Z, 2011-12-30T18:00:00Z",
    "Pacific/Apia, 2011-12-30T18:00:00Z, 2011-12-31T18:00:00Z"
  })
  void aDateThatAZoneSkipsHasNoTip(String zone, String now, String next) {
    Subscription subscription = Subscription.daily(ADA, ZoneId.of(zone), EIGHT);

    assertThat(subscription.nextAfter(Instant.parse(now))).isEqualTo(next);
  }

  @Test
  void lastUntilIsTheTimeBeforeTheNext() {
    Subscription subscription =
        Subscription.daily(ADA, ZoneId.of("Australia/Lord_Howe"), EIGHT)
            .withQuietDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    List<Instant> times = timesOf(subscription, "2026-01-01T00:00:00Z", 300);

    for (int i = 1; i < times.size(); i++) {
      assertThat(subscription.lastUntil(times.get(i).minusMillis(1))).contains(times.get(i - 1));
      assertThat(subscription.lastUntil(times.get(i))).contains(times.get(i));
    }
  }

  @Test
  void quietDaysHaveNone() {
    Subscription weekends =
        Subscription.daily(ADA, ZoneOffset.UTC, EIGHT)
            .withQuietDays(
                Set.of(
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY,
                    DayOfWeek.SUNDAY));

    assertThat(timesOf(weekends, "2026-11-20T00:00:00Z", 3))
        .containsExactly(
            Instant.parse("2026-11-21T08:00:00Z"),
            Instant.parse("2026-11-28T08:00:00Z"),
            Instant.parse("2026-12-05T08:00:00Z"));
  }

  @Test
  void chatsOfOneHourAreSpreadEvenlyOverTheWindow() {
    Instant now = Instant.parse("2026-11-20T00:00:00Z");
    var sizes =
        LongStream.range(1_000, 2_000)
            .mapToObj(chat -> Subscription.daily(new ChatId(chat), ZoneOffset.UTC, EIGHT))
            .collect(
                Collectors.groupingBy(
                    subscription -> Duration.between(now, subscription.nextAfter(now)).toMinutes(),
                    Collectors.counting()));

    assertThat(sizes.keySet()).allMatch(minute -> minute >= 480 && minute < 490).hasSize(10);
    assertThat(sizes.values()).allMatch(size -> size >= 80 && size <= 120);
  }

  @Test
  void noNightAndNoWeekWithoutADay() {
    Subscription subscription = Subscription.daily(ADA, ZoneOffset.UTC, EIGHT);

    assertThatThrownBy(() -> subscription.at(LocalTime.of(5, 59))).hasMessageContaining("night");
    assertThatThrownBy(() -> subscription.at(LocalTime.of(21, 46))).hasMessageContaining("night");
    assertThatThrownBy(() -> subscription.withQuietDays(Set.of(DayOfWeek.values())))
        .hasMessageContaining("without a day");
  }

  @Test
  void everyZoneOfTheJdkHasATimeOnNearlyEveryDayOfTheYear() {
    for (String zone : ZoneId.getAvailableZoneIds()) {
      Subscription subscription = Subscription.daily(ADA, ZoneId.of(zone), EIGHT);

      List<Instant> times = timesOf(subscription, "2026-01-01T00:00:00Z", 366);

      LocalDate last = subscription.dateAt(times.getLast());
      assertThat(subscription.dateAt(times.getFirst()).plusDays(365)).as(zone).isEqualTo(last);
    }
  }

  private static List<Instant> timesOf(Subscription subscription, String start, int count) {
    List<Instant> times = new ArrayList<>();
    Instant now = Instant.parse(start);
    for (int i = 0; i < count; i++) {
      now = subscription.nextAfter(now);
      times.add(now);
    }
    return times;
  }
}
