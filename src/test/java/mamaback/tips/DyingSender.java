package mamaback.tips;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.TelegramSettings.Fee;
import mamaback.tips.TipRounds.Threads;

/** A process that sends tips and stands still at a step, so that it can be killed there. */
final class DyingSender {
  private DyingSender() {}

  /**
   * Arguments: URL of the database or "", data folder, Telegram, step, number of the tip, time,
   * ONE_AFTER_ANOTHER or TOGETHER, file to make.
   */
  public static void main(String[] args) {
    Clock clock = Clock.fixed(Instant.parse(args[5]), ZoneOffset.UTC);
    Optional<String> url = Optional.of(args[0]).filter(given -> !given.isEmpty());
    Store store = Store.open(new StoreSettings(url, Path.of(args[1])), clock);
    TipsBoard board = store.tips(1_000);
    Dying dying =
        new Dying(
            Dying.Step.valueOf(args[3]),
            Integer.parseInt(args[4]),
            () -> Victim.standStill(Path.of(args[7])));
    TipsBoard watched =
        new TipsBoard(
            board.records(), dying.book(Deliveries.class, board.deliveries()), board.rate());
    TipRounds rounds =
        TestSender.rounds(
            store,
            watched,
            dying.phone(TestSender.telegram(URI.create(args[2]), Fee.PAID)),
            new TestSender.Named("dying", clock, threads(args[6])));
    while (true) {
      rounds.run();
    }
  }

  private static Threads threads(String order) {
    Executor threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());
    return order.equals("TOGETHER") ? (task, wait) -> threads.execute(task) : TestSender.AT_ONCE;
  }
}
