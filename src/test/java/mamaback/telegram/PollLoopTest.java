package mamaback.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mamaback.chat.ChatClaims;
import mamaback.chat.Sharing;
import mamaback.telegram.fake.FakeTelegram;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** How polling bears with a network that is gone, on a clock that the test moves. */
class PollLoopTest {
  private static final Duration OUTAGE = Duration.ofMinutes(10);

  private final List<Duration> pauses = new ArrayList<>();
  private final Instant start = Instant.parse("2026-11-20T03:00:00Z");
  private Instant now = start;

  @Test
  void withoutANetworkItSaysSoOnceAMinuteNotOnceATry() throws InterruptedException {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger logger = (Logger) LoggerFactory.getLogger(PollLoop.class);
    logger.addAppender(log);

    pollThroughTheOutage();

    logger.detachAppender(log);
    assertThat(pauses).hasSizeGreaterThan(15);
    assertThat(log.list).hasSizeBetween(8, 11);
    assertThat(log.list.getFirst().getFormattedMessage()).contains("no connection");
  }

  @Test
  void pausesGrowToAMinute() throws InterruptedException {
    pollThroughTheOutage();

    assertThat(pauses).isSorted().contains(Duration.ofMillis(500), Duration.ofMinutes(1));
    assertThat(pauses.getLast()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void whoOnlyStandsByLearnsTooThatTheTokenIsRefused() throws InterruptedException {
    Reception alone = Receptions.inMemory(RunningBot.echoing());
    Reception follower =
        new Reception(
            alone.responder(),
            alone.inbox(),
            alone.changes(),
            new Sharing(() -> false, ChatClaims.UNRIVALLED));
    try (FakeTelegram telegram = FakeTelegram.start();
        BotApi api = api(telegram.address(), "1:wrong")) {
      assertThat(loop(api, follower, pause -> true).run()).isEqualTo(Ending.TOKEN_REFUSED);
    }
  }

  private void pollThroughTheOutage() throws InterruptedException {
    FakeTelegram gone = FakeTelegram.start();
    URI address = gone.address();
    gone.close();
    PollLoop[] loop = new PollLoop[1];
    try (BotApi api = api(address, FakeTelegram.TOKEN)) {
      Reception nobody = Receptions.inMemory(RunningBot.echoing());
      loop[0] = loop(api, nobody, pause -> pass(pause, loop[0]));
      loop[0].run();
    }
  }

  private static BotApi api(URI address, String token) {
    return new BotApi(new TelegramSettings(new BotToken(token), address, Duration.ofSeconds(1)));
  }

  private PollLoop loop(BotApi api, Reception reception, Waiting waiting) {
    InstantSource clock = () -> now;
    Tasks tasks = new Tasks(new UpdateHandler(api, null, reception, null), reception.changes());
    return new PollLoop(
        api,
        new Intake(new ChatQueues(10), tasks, reception),
        waiting,
        clock.withZone(ZoneOffset.UTC),
        Duration.ofSeconds(1));
  }

  private boolean pass(Duration pause, PollLoop loop) {
    pauses.add(pause);
    now = now.plus(pause);
    if (now.isAfter(start.plus(OUTAGE))) {
      loop.stop();
    }
    return true;
  }
}
