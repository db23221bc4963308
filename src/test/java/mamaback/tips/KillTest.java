package mamaback.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import mamaback.chat.Broadcaster;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.TelegramSettings.Fee;
import mamaback.tips.Dying.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real process is killed at each step; the log of Telegram tells who got what. */
class KillTest extends KillScene {
  private static final int MANY = 400;

  /** How many requests an instance has on their way at most. */
  private static final long MOST_ON_THE_WAY = 128;

  @KilledAtEachStep
  void nobodyGetsTwoAndOnlyTheTipInFlightIsUnknown(
      String database, Step step, int sent, long unknown) throws Exception {
    StoreSettings settings = settings(database);
    subscribe(settings, CHATS);

    killAt(step, 5, "ONE_AFTER_ANOTHER", settings);
    long unknowns = finish(settings);

    assertThat(reached()).doesNotHaveDuplicates().hasSize(sent);
    assertThat(unknowns).isEqualTo(unknown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SQLite", "PostgreSQL"})
  void killedWhileManyAreOnTheirWayNobodyGetsTwoAndNoMoreAreUnknown(String database)
      throws Exception {
    StoreSettings settings = settings(database);
    subscribe(settings, MANY);

    killAt(Step.BEGUN, MANY / 2, "TOGETHER", settings);
    int before = reached().size();
    long unknowns = finish(settings);

    assertThat(before).isBetween(1, MANY - 1);
    assertThat(reached())
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(MANY - (int) unknowns);
    assertThat(unknowns).isBetween(1L, MOST_ON_THE_WAY);
  }

  private void subscribe(StoreSettings settings, int chats) {
    try (Store store = Store.open(settings, clock)) {
      subscribe(store, chats, LocalTime.of(8, 0));
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
      Broadcaster phone = TestSender.telegram(telegram.address(), Fee.PAID);
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
