package mamaback.tips;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import mamaback.chat.Broadcaster;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Tip;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.TelegramSettings.Fee;
import mamaback.text.RichText;

/** One instance of {@link SendingBenchmark}: its own process, store, rounds and threads. */
final class SendingBenchmarkInstance {
  private static final int TIPS = 81;
  private static final int MOST_FREE = 28;
  private static final int LOOKS = 3;
  private static final double MEGABYTE = 1 << 20;

  private SendingBenchmarkInstance() {}

  /**
   * Arguments: URL of the database or "", data folder, address of Telegram or "" where each message
   * arrives at once, tips a second, name, how far its clock is ahead, seconds to run.
   */
  public static void main(String[] args) throws InterruptedException {
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.parse(args[5]));
    Optional<String> url = Optional.of(args[0]).filter(given -> !given.isEmpty());
    int aSecond = Integer.parseInt(args[3]);
    LongAdder sent = new LongAdder();
    try (Store store = Store.open(new StoreSettings(url, Path.of(args[1])), clock)) {
      Broadcaster phone = counting(phone(args[2], aSecond), sent);
      TipsBoard board = store.tips(aSecond);
      TipCourier courier =
          new TipCourier.Bag(() -> new TipEdition(tips(), (tip, chat) -> text(tip)), phone)
              .courier(store.records(), board, clock);
      try (TipTimer timer = new TipTimer(board, courier, args[4], clock)) {
        timer.start();
        look(args[4], Integer.parseInt(args[6]), sent);
      }
    }
  }

  private static Broadcaster phone(String address, int aSecond) {
    return address.isEmpty()
        ? (chat, message, sound) -> new Delivery.Sent()
        : TestSender.telegram(URI.create(address), aSecond > MOST_FREE ? Fee.PAID : Fee.FREE);
  }

  private static Broadcaster counting(Broadcaster phone, LongAdder sent) {
    return (chat, message, sound) -> {
      sent.increment();
      return phone.send(chat, message, sound);
    };
  }

  private static List<Tip> tips() {
    Tip.Kind[] kinds = Tip.Kind.values();
    return IntStream.rangeClosed(1, TIPS)
        .mapToObj(
            i -> {
              String id = "T%02d".formatted(i);
              return new Tip(id, id, "topic", Condition.ALWAYS, kinds[i % kinds.length], false);
            })
        .toList();
  }

  private static OutgoingMessage text(Tip tip) {
    return OutgoingMessage.of(RichText.of(tip.text()));
  }

  /** Says now and then how much memory is in use and how much work was done. */
  private static void look(String name, int seconds, LongAdder sent) throws InterruptedException {
    PrintStream out = System.out;
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    for (int i = 1; i <= LOOKS; i++) {
      new CountDownLatch(1).await((long) seconds * 1_000 / LOOKS, TimeUnit.MILLISECONDS);
      System.gc();
      out.printf(
          "%s: %,d tips, heap after GC %.0f MB, CPU %.1f s%n",
          name,
          sent.sum(),
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE,
          system.getProcessCpuTime() / 1e9);
    }
  }
}
