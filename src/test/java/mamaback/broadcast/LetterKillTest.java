package mamaback.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import mamaback.broadcast.Audience.Reach;
import mamaback.broadcast.Broadcasts.End;
import mamaback.chat.Broadcaster;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.TelegramSettings.Fee;
import mamaback.tips.Dying.Step;
import mamaback.tips.KillScene;
import mamaback.tips.KilledAtEachStep;
import mamaback.tips.TestSender;
import mamaback.tips.Victim;

/** A real process is killed at each step of a broadcast; the log of Telegram tells who got it. */
class LetterKillTest extends KillScene {
  @KilledAtEachStep
  void nobodyGetsItTwiceAndAnotherProcessSendsTheRest(
      String database, Step step, int sent, long unknown) throws Exception {
    StoreSettings settings = settings(database);
    String broadcast = start(settings);

    killAt(step, settings);
    int before = reached().size();
    Progress progress = finish(settings, broadcast);

    assertThat(before).isBetween(4, 5);
    assertThat(reached()).doesNotHaveDuplicates().hasSize(sent);
    assertThat(progress.ended(End.UNKNOWN)).isEqualTo(unknown);
    assertThat(progress.ended(End.SENT)).isEqualTo(CHATS - unknown);
    assertThat(progress.open()).isZero();
  }

  private String start(StoreSettings settings) {
    try (Store store = Store.open(settings, clock)) {
      subscribe(store, CHATS, LocalTime.of(20, 0));
      Audience all = new Audience(Optional.empty(), Optional.empty(), Reach.ALL);
      String id = store.broadcasts().draft(new Content.Words("Hello"), all).id();
      assertThat(store.broadcasts().start(id)).isTrue();
      return id;
    }
  }

  private void killAt(Step step, StoreSettings settings) throws Exception {
    Victim.kill(
        DyingPostman.class,
        folder,
        settings.url().orElse(""),
        settings.folder().toString(),
        telegram.address().toString(),
        step.name(),
        clock.instant().toString());
    clock.pass(Duration.ofMinutes(10));
  }

  private Progress finish(StoreSettings settings, String broadcast) {
    try (Store store = Store.open(settings, clock)) {
      Broadcaster phone = TestSender.telegram(telegram.address(), Fee.FREE);
      LetterRounds rounds = DyingPostman.rounds(store, store.broadcasts(), phone, clock);
      for (int i = 0; i < 3; i++) {
        clock.pass(Duration.ofSeconds(1));
        rounds.run();
      }
      return store.broadcasts().find(broadcast).orElseThrow();
    }
  }
}
