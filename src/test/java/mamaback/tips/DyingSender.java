package mamaback.tips;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mamaback.chat.Broadcaster;
import mamaback.store.Store;
import mamaback.store.StoreSettings;

/** A process that sends tips and stands still at a step, so that it can be killed there. */
final class DyingSender {
  private DyingSender() {}

  /** Arguments: URL of the database or "", data folder, Telegram, step, time, file to make. */
  public static void main(String[] args) {
    Clock clock = Clock.fixed(Instant.parse(args[4]), ZoneOffset.UTC);
    Optional<String> url = Optional.of(args[0]).filter(given -> !given.isEmpty());
    Store store = Store.open(new StoreSettings(url, Path.of(args[1])), clock);
    TipsBoard board = store.tips(25);
    DyingBoard dying =
        new DyingBoard(
            board.deliveries(),
            DyingBoard.Step.valueOf(args[3]),
            () -> standStill(Path.of(args[5])),
            new AtomicInteger());
    Broadcaster phone = dying.dying(TestSender.telegram(URI.create(args[2]), clock));
    TipsBoard watched = new TipsBoard(board.records(), dying, board.rate());
    TestSender.rounds(store, watched, phone, new TestSender.Named("dying", clock)).run();
  }

  private static void standStill(Path sign) {
    try {
      Files.writeString(sign, "here", StandardCharsets.UTF_8);
      new CountDownLatch(1).await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
