package mamaback.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.telegram.fake.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the webhook is kept up, on a clock that the test moves. */
class WebhookLoopTest {
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

  private final FakeTelegram telegram = FakeTelegram.start();
  private final Instant start = Instant.parse("2026-11-20T03:00:00Z");
  private Instant now = start;
  private Optional<WebhookLoop> loop = Optional.empty();

  @AfterEach
  void close() {
    telegram.close();
  }

  @Test
  void isSetOnceAndThenOnlyLookedAt() throws InterruptedException {
    run(() -> {});

    assertThat(telegram.calls("setWebhook")).hasSize(1);
    assertThat(telegram.calls("getWebhookInfo")).hasSizeBetween(3, 4);
  }

  @Test
  void whatAnotherProgramTookAwayIsSetAgain() throws InterruptedException {
    run(
        () -> {
          if (now.equals(start.plusSeconds(60))) {
            telegram.loseWebhook();
          }
        });

    assertThat(telegram.calls("setWebhook")).hasSize(2);
  }

  @Test
  void isTriedAgainWhenTelegramIsAway() throws InterruptedException {
    telegram.failNext("setWebhook", new Fault.BadGateway());
    telegram.failNext("setWebhook", new Fault.Error(400, "Bad Request: bad webhook"));

    run(() -> {});

    assertThat(telegram.calls("setWebhook")).hasSize(3);
    assertThat(telegram.calls("setWebhook").getLast().isAccepted()).isTrue();
  }

  private void run(Runnable eachRound) throws InterruptedException {
    TelegramSettings settings =
        new TelegramSettings(
            new BotToken(FakeTelegram.TOKEN), telegram.address(), Duration.ofSeconds(1));
    Reception nobody = Receptions.inMemory(RunningBot.echoing());
    InstantSource clock = () -> now;
    Waiting waiting =
        pause -> {
          now = now.plus(pause);
          eachRound.run();
          if (now.isAfter(start.plus(LONG_ENOUGH))) {
            loop.ifPresent(WebhookLoop::stop);
          }
          return true;
        };
    try (BotApi api = new BotApi(settings)) {
      Tasks tasks = new Tasks(new UpdateHandler(api, null, nobody, null), nobody.changes());
      SharedIntake intake = new SharedIntake(new ChatQueues(10), tasks, nobody);
      WebhookLoop.Means means = new WebhookLoop.Means(waiting, clock.withZone(ZoneOffset.UTC));
      loop = Optional.of(new WebhookLoop(api, Hook.onAFreePort().webhook(), intake, means));
      loop.get().run();
    }
  }
}
