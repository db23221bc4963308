package mamaback.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mamaback.chat.OutgoingMessage;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.store.TestClock;
import mamaback.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs beside the rounds of tips. */
class TipTimerTest {
  private final TestClock clock = new TestClock("2026-11-20T07:00:00Z");
  @TempDir private Path folder;

  @Test
  void upkeepIsDoneAtTheStartAndOneThatFailsHoldsUpNothing() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(3);
    try (Store store = Store.open(new StoreSettings(Optional.empty(), folder), clock);
        TipTimer timer = timer(store)) {
      timer.daily(
          () -> {
            done.countDown();
            throw new IllegalStateException("no room");
          });
      timer.daily(done::countDown);
      timer.everyMinute(done::countDown);

      assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void anErrorInARoundEndsNoRounds() throws InterruptedException {
    CountDownLatch rounds = new CountDownLatch(2);
    try (Store store = Store.open(new StoreSettings(Optional.empty(), folder), clock);
        TipTimer timer = timer(store)) {
      timer.afterTips(
          threads ->
              () -> {
                rounds.countDown();
                throw new NoClassDefFoundError("gone");
              });
      timer.start();

      assertThat(rounds.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  private TipTimer timer(Store store) {
    TipsBoard board = store.tips(25);
    TipCourier courier =
        new TipCourier.Bag(
                () ->
                    new TipEdition(
                        TestSender.TIPS,
                        (tip, reader) -> OutgoingMessage.of(RichText.of(tip.text()))),
                new FakeBroadcaster(clock))
            .courier(store.records(), board, clock);
    return new TipTimer(board, courier, "one", clock);
  }
}
