package mamaback.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mamaback.broadcast.Audience.Reach;
import mamaback.broadcast.Broadcasts.End;
import mamaback.chat.ChatId;
import mamaback.store.Postgres;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.store.TestClock;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.tips.Dying.Step;
import mamaback.tips.Subscription;
import mamaback.tips.TestSender;
import mamaback.tips.Victim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real process is killed at each step of a broadcast; the log of Telegram tells who got it. */
class LetterKillTest {
  private static final int CHATS = 10;

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
  void nobodyGetsItTwiceAndAnotherProcessSendsTheRest(
      String database, Step step, int sent, long unknown) throws Exception {
    StoreSettings settings =
        new StoreSettings(
            database.equals("SQLite") ? Optional.empty() : Optional.of(Postgres.emptyDatabase()),
            folder.resolve("data"));
    String broadcast = start(settings);

    Victim.kill(
        DyingPostman.class,
        folder,
        settings.url().orElse(""),
        settings.folder().toString(),
        telegram.address().toString(),
        step.name(),
        clock.instant().toString());
    int before = chats().size();
    Progress progress = finish(settings, broadcast);

    assertThat(before).isBetween(4, 5);
    assertThat(chats()).doesNotHaveDuplicates().hasSize(sent);
    assertThat(progress.ended(End.UNKNOWN)).isEqualTo(unknown);
    assertThat(progress.ended(End.SENT)).isEqualTo(CHATS - unknown);
    assertThat(progress.open()).isZero();
  }

  private String start(StoreSettings settings) {
    try (Store store = Store.open(settings, clock)) {
      for (long chat = 1; chat <= CHATS; chat++) {
        store
            .tips(25)
            .records()
            .subscriptions()
            .keep(Subscription.daily(new ChatId(chat), ZoneOffset.UTC, LocalTime.of(20, 0)));
      }
      Audience all = new Audience(Optional.empty(), Optional.empty(), Reach.ALL);
      String id = store.broadcasts().draft(new Content.Words("Hello"), all).id();
      assertThat(store.broadcasts().start(id)).isTrue();
      return id;
    }
  }

  /** Who got it, as often as they got it. */
  private List<Long> chats() {
    return telegram.calls("sendMessage").stream()
        .map(call -> call.body().path("chat_id").asLong())
        .toList();
  }

  private Progress finish(StoreSettings settings, String broadcast) {
    clock.pass(Duration.ofMinutes(10));
    try (Store store = Store.open(settings, clock)) {
      LetterRounds rounds =
          DyingPostman.rounds(
              store, store.broadcasts(), TestSender.telegram(telegram.address(), clock), clock);
      for (int i = 0; i < 3; i++) {
        clock.pass(Duration.ofSeconds(1));
        rounds.run();
      }
      return store.broadcasts().find(broadcast).orElseThrow();
    }
  }
}
