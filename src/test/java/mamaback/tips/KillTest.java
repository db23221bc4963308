package mamaback.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mamaback.chat.Broadcaster;
import mamaback.chat.ChatId;
import mamaback.store.Postgres;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.store.TestClock;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.tips.Dying.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real process is killed at each step; the log of Telegram tells who got what. */
class KillTest {
  private static final int CHATS = 10;
  private static final int MANY = 400;

  /** How many requests an instance has on their way at most. */
  private static final long MOST_ON_THE_WAY = 128;

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
    StoreSettings settings = settings(database);
    subscribe(settings, CHATS);

    killAt(step, 5, "ONE_AFTER_ANOTHER", settings);
    long unknowns = finish(settings);

    assertThat(chats()).doesNotHaveDuplicates().hasSize(sent);
    assertThat(unknowns).isEqualTo(unknown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SQLite", "PostgreSQL"})
  void killedWhileManyAreOnTheirWayNobodyGetsTwoAndNoMoreAreUnknown(String database)
      throws Exception {
    StoreSettings settings = settings(database);
    subscribe(settings, MANY);

    killAt(Step.BEGUN, MANY / 2, "TOGETHER", settings);
    int before = chats().size();
    long unknowns = finish(settings);

    assertThat(before).isBetween(1, MANY - 1);
    assertThat(chats()).doesNotHaveDuplicates().hasSizeGreaterThan(MANY - (int) unknowns - 1);
    assertThat(unknowns).isBetween(1L, MOST_ON_THE_WAY);
  }

  private StoreSettings settings(String database) {
    return new StoreSettings(
        database.equals("SQLite") ? Optional.empty() : Optional.of(Postgres.emptyDatabase()),
        folder.resolve("data"));
  }

  /** Who got a tip, as often as they got one. */
  private List<Long> chats() {
    return telegram.calls("sendMessage").stream()
        .map(call -> call.body().path("chat_id").asLong())
        .toList();
  }

  private void subscribe(StoreSettings settings, int chats) {
    try (Store store = Store.open(settings, clock)) {
      for (long chat = 1; chat <= chats; chat++) {
        store
            .tips(25)
            .records()
            .subscriptions()
            .keep(Subscription.daily(new ChatId(chat), ZoneOffset.UTC, LocalTime.of(8, 0)));
      }
    }
    clock.pass(Duration.ofMinutes(75));
  }

  private void killAt(Step step, int tip, String order, StoreSettings settings) throws Exception {
    Victim.kill(
        DyingSender.class,
        folder,
        settings.url().orElse(""),
        settings.folder().toString(),
        telegram.address().toString(),
        step.name(),
        Integer.toString(tip),
        clock.instant().toString(),
        order);
    clock.pass(Duration.ofMinutes(10));
  }

  private long finish(StoreSettings settings) {
    try (Store store = Store.open(settings, clock)) {
      TipsBoard board = store.tips(25);
      Broadcaster phone = TestSender.telegram(telegram.address(), clock);
      TipRounds rounds =
          TestSender.rounds(store, board, phone, new TestSender.Named("next", clock));
      for (int i = 0; i < 20; i++) {
        clock.pass(Duration.ofSeconds(1));
        rounds.run();
      }
      return board.deliveries().counts(Instant.EPOCH).getOrDefault("UNKNOWN", 0L);
    }
  }
}
