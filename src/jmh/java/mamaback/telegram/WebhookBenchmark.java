package mamaback.telegram;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.tips.DurablePostgres;

/**
 * How many updates a second one instance takes in by webhook, each in the store before its 200, and
 * how many replies it sends meanwhile. Who delivers, who is told and who answers share the machine.
 */
final class WebhookBenchmark {
  private static final PrintStream OUT = System.out;

  /** Bot API, setWebhook.max_connections, as the bot sets it. */
  private static final int CONNECTIONS = 40;

  private static final int WARM_UP_SECONDS = 5;

  private final AtomicLong numbers = new AtomicLong(1);
  private final LongAdder kept = new LongAdder();
  private final Hook hook = Hook.onAFreePort();
  private final Kind kind;

  private WebhookBenchmark(Kind kind) {
    this.kind = kind;
  }

  /** What comes. */
  enum Kind {
    /** A message, each from another chat, which is answered. */
    MESSAGES,
    /** Something that asks for no reply. */
    NEWS
  }

  /** Arguments: SQLite or PostgreSQL, a {@link Kind}, seconds. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("webhook");
    WebhookBenchmark benchmark = new WebhookBenchmark(Kind.valueOf(args[1]));
    int seconds = Integer.parseInt(args[2]);
    if (args[0].equals("SQLite")) {
      benchmark.run(new StoreSettings(Optional.empty(), folder), seconds);
      return;
    }
    try (EmbeddedPostgres server = DurablePostgres.start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      benchmark.run(new StoreSettings(Optional.of(url), folder), seconds);
    }
  }

  private void run(StoreSettings settings, int seconds) throws InterruptedException, IOException {
    try (FakeTelegram telegram = FakeTelegram.start();
        Store store = Store.open(settings, Clock.systemUTC());
        RunningBot bot =
            RunningBot.hooked(
                telegram, hook.webhook(), LeaderProcess.reception(store, RunningBot.echoing()))) {
      RunningBot.await(() -> telegram.calls("setWebhook").size() == 1);
      try (ExecutorService threads =
          Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("proxy-", 0).factory())) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS + seconds);
        for (int i = 0; i < CONNECTIONS; i++) {
          threads.execute(() -> deliverUntil(end));
        }
        new CountDownLatch(1).await(WARM_UP_SECONDS, TimeUnit.SECONDS);
        long keptBefore = kept.sum();
        long repliesBefore = replies(telegram);
        new CountDownLatch(1).await(seconds, TimeUnit.SECONDS);
        OUT.printf(
            "%s, %s: %,d updates a second kept, %,d replies a second%n",
            settings.url().isPresent() ? "PostgreSQL" : "SQLite",
            kind,
            (kept.sum() - keptBefore) / seconds,
            (replies(telegram) - repliesBefore) / seconds);
      }
      if (!bot.isRunning()) {
        throw new IllegalStateException("the bot has ended");
      }
    }
  }

  private static long replies(FakeTelegram telegram) {
    return telegram.calls("sendMessage").size();
  }

  private void deliverUntil(long end) {
    while (System.nanoTime() < end) {
      long number = numbers.getAndIncrement();
      String body =
          switch (kind) {
            case MESSAGES -> Hook.update(number, number, "How do I lift her without pain?");
            case NEWS -> news(number);
          };
      if (hook.post(Hook.SECRET, body) == 200) {
        kept.increment();
      }
    }
  }

  private static String news(long number) {
    ObjectNode update = JsonMapper.builder().build().createObjectNode().put("update_id", number);
    update.putObject("poll_answer").put("poll_id", Long.toString(number)).putArray("option_ids");
    return update.toString();
  }
}
