package mamaback.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import mamaback.chat.Broadcaster;
import mamaback.chat.ChatId;
import mamaback.store.Postgres;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.store.TestClock;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.tips.DyingBoard.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real process is killed at each step; the log of Telegram tells who got what. */
class KillTest {
  private static final int CHATS = 10;
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final FakeTelegram telegram = FakeTelegram.start();
  private final TestClock clock = new TestClock("2026-11-20T07:00:00Z");
  @TempDir private Path folder;

  @AfterEach
  void stopTelegram() {
    telegram.close();
  }

  @ParameterizedTest(name = "{0} killed when {1}")
  @CsvSource({
    "SQLite, CLAIMED, 10, 0",
    "SQLite, BEGUN, 9, 1",
    "SQLite, SENT, 10, 1",
    "SQLite, ENDED, 10, 0",
    "PostgreSQL, CLAIMED, 10, 0",
    "PostgreSQL, BEGUN, 9, 1",
    "PostgreSQL, SENT, 10, 1",
    "PostgreSQL, ENDED, 10, 0"
  })
  void nobodyGetsTwoAndOnlyTheTipInFlightIsUnknown(
      String database, Step step, int sent, long unknown) throws Exception {
    StoreSettings settings =
        new StoreSettings(
            database.equals("SQLite") ? Optional.empty() : Optional.of(Postgres.emptyDatabase()),
            folder.resolve("data"));
    subscribe(settings);
    clock.pass(Duration.ofMinutes(75));

    killAt(step, settings);
    clock.pass(Duration.ofMinutes(10));
    long unknowns = finish(settings);

    List<Long> chats =
        telegram.calls("sendMessage").stream()
            .map(call -> call.body().path("chat_id").asLong())
            .toList();
    assertThat(chats).doesNotHaveDuplicates().hasSize(sent);
    assertThat(unknowns).isEqualTo(unknown);
  }

  private void subscribe(StoreSettings settings) {
    try (Store store = Store.open(settings, clock)) {
      for (long chat = 1; chat <= CHATS; chat++) {
        store
            .tips(25)
            .records()
            .subscriptions()
            .keep(Subscription.daily(new ChatId(chat), ZoneOffset.UTC, LocalTime.of(8, 0)));
      }
    }
  }

  private void killAt(Step step, StoreSettings settings) throws IOException, InterruptedException {
    Path sign = folder.resolve("sign");
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                DyingSender.class.getName(),
                settings.url().orElse(""),
                settings.folder().toString(),
                telegram.address().toString(),
                step.name(),
                clock.instant().toString(),
                sign.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (Files.notExists(sign) && process.isAlive() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(5_000_000);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(sign).as(Files.readString(output)).exists();
  }

  private long finish(StoreSettings settings) {
    try (Store store = Store.open(settings, clock)) {
      TipsBoard board = store.tips(25);
      Broadcaster phone = TestSender.telegram(telegram.address(), clock);
      TipRounds rounds =
          TestSender.rounds(store, board, phone, new TestSender.Named("next", clock));
      for (int i = 0; i < 5; i++) {
        clock.pass(Duration.ofSeconds(1));
        rounds.run();
      }
      return board.deliveries().counts(Instant.EPOCH).getOrDefault("UNKNOWN", 0L);
    }
  }
}
