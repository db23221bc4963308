package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import mamaback.chat.ChatId;
import mamaback.profile.Profile;
import mamaback.profile.Records;
import mamaback.profile.Unanswered;
import org.junit.jupiter.api.Test;

/** What is deleted by itself, and when. */
class UpkeepTest {
  private static final ChatId ADA = new ChatId(11);
  private static final Instant NOW = Instant.parse("2026-11-28T00:05:00Z");
  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

  private final Records records = Records.inMemory();

  @Test
  void noQuestionIsKeptLongerThanThirtyDays() {
    IntStream.rangeClosed(0, 40)
        .mapToObj(days -> new Unanswered("q", List.of(), TODAY.minusDays(days)))
        .forEach(records.mail()::add);

    run(NOW);

    assertThat(records.mail().questions())
        .extracting(Unanswered::day)
        .hasSize(30)
        .allMatch(day -> day.isAfter(TODAY.minusDays(30)));
  }

  @Test
  void aChatThatBlockedTheBotIsForgottenAfterTheDaysThatWereSet() {
    records.profiles().keep(ADA, Profile.UNKNOWN.withPregnant(true));
    records.personalData().left(ADA, NOW);

    run(NOW.plus(Duration.ofDays(7)));
    assertThat(records.profiles().profile(ADA)).isNotEqualTo(Profile.UNKNOWN);

    run(NOW.plus(Duration.ofDays(7)).plusMillis(1));
    assertThat(records.profiles().profile(ADA)).isEqualTo(Profile.UNKNOWN);
  }

  private void run(Instant now) {
    new Upkeep(records, Duration.ofDays(7), Clock.fixed(now, ZoneOffset.UTC)).run();
  }
}
