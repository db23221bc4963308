package mamaback.tips;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.fake.FakeTelegram;

/**
 * How many tips a second go all the way, CLAIMED, SENDING, SENT, each step committed: real
 * processes, of which each runs what the bot runs, against one database. Prints the figures.
 */
final class SendingBenchmark {
  /** What comes before is the warm-up. */
  private static final int WARM_UP_SECONDS = 10;

  /** Bot FAQ: about 30 messages a second; a little below it is what is sent. */
  private static final int LIMIT = 30;

  private static final long SECOND_MILLIS = 1_000;

  private static final int PAID_LIMIT = 1_000;
  private static final int NO_LIMIT = 1_000_000_000;
  private static final PrintStream OUT = System.out;

  private final StoreSettings settings;
  private final Order order;

  private SendingBenchmark(StoreSettings settings, Order order) {
    this.settings = settings;
    this.order = order;
  }

  /** What Telegram does. */
  enum Server {
    /** Each message arrives at once. */
    NONE,
    /** A server of its own, called over HTTP, that takes everything. */
    OPEN,
    /** The same with the limit for which nothing is paid. */
    LIMITED
  }

  /**
   * What is measured.
   *
   * @param seconds with the warm-up
   */
  private record Order(Server server, int subscribers, int instances, int seconds) {}

  /** Arguments: SQLite or PostgreSQL, a {@link Server}, subscribers, instances, seconds. */
  public static void main(String[] args) throws Exception {
    Order order =
        new Order(
            Server.valueOf(args[1]),
            Integer.parseInt(args[2]),
            Integer.parseInt(args[3]),
            Integer.parseInt(args[4]));
    Path folder = Files.createTempDirectory("sending");
    OUT.printf("%s, %s%n", args[0], order);
    OUT.printf("bare: %,.0f appends forced to the disk a second%n", Machine.appends(folder));
    if (args[0].equals("SQLite")) {
      new SendingBenchmark(new StoreSettings(Optional.empty(), folder), order).run();
      return;
    }
    try (EmbeddedPostgres server = DurablePostgres.start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      new SendingBenchmark(new StoreSettings(Optional.of(url), folder), order).run();
    }
  }

  private void run() throws IOException, SQLException, InterruptedException {
    Clock clock = Clock.systemUTC();
    Store.open(settings, clock).close();
    Instant ten = Instant.now(clock).truncatedTo(ChronoUnit.DAYS).plus(10, ChronoUnit.HOURS);
    new Crowd(order.subscribers(), ten).subscribe(settings);
    OUT.printf("bare: %,.0f commits of one row a second%n", Machine.commits(Crowd.url(settings)));
    try (FakeTelegram telegram = FakeTelegram.start()) {
      if (order.server() == Server.LIMITED) {
        telegram.allow(LIMIT);
      }
      // By one clock for all, by which the last has been due for some minutes.
      Duration ahead = Duration.between(Instant.now(clock), ten.plus(70, ChronoUnit.MINUTES));
      runInstances(telegram, ahead);
      report();
      if (order.server() != Server.NONE) {
        long refused = telegram.calls().stream().filter(call -> !call.isAccepted()).count();
        OUT.printf("calls: %,d, of them refused: %d%n", telegram.calls().size(), refused);
      }
    }
  }

  private void runInstances(FakeTelegram telegram, Duration ahead)
      throws IOException, SQLException, InterruptedException {
    List<Process> running = new ArrayList<>();
    for (int i = 1; i <= order.instances(); i++) {
      running.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty("java.class.path"),
                  SendingBenchmarkInstance.class.getName(),
                  settings.url().orElse(""),
                  settings.folder().toString(),
                  order.server() == Server.NONE ? "" : telegram.address().toString(),
                  Integer.toString(aSecond()),
                  "instance " + i,
                  ahead.toString(),
                  Integer.toString(order.seconds()))
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(settings.folder().resolve("log-" + i).toFile())
              .start());
    }
    new CountDownLatch(1).await(order.seconds() - 1L, TimeUnit.SECONDS);
    if (settings.url().isPresent()) {
      OUT.printf("CPU of PostgreSQL: %.1f s%n", Machine.cpu(settings.url().get()).toMillis() / 1e3);
    }
    for (Process one : running) {
      one.waitFor(order.seconds() + 60L, TimeUnit.SECONDS);
    }
  }

  private int aSecond() {
    return switch (order.server()) {
      case NONE -> NO_LIMIT;
      case OPEN -> PAID_LIMIT * order.instances();
      case LIMITED -> 28;
    };
  }

  /** Of the whole seconds between the warm-up and the end, by what the database holds. */
  private void report() throws SQLException {
    List<Long> seconds = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(Crowd.url(settings));
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM delivery WHERE state = 'SENT' AND ended_at >= ?"
                    + " AND ended_at < ?");
        ResultSet ends =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT MIN(ended_at), MAX(ended_at) FROM delivery WHERE state = 'SENT'")) {
      ends.next();
      long last = ends.getLong(2) - SECOND_MILLIS;
      long first = ends.getLong(1) + WARM_UP_SECONDS * SECOND_MILLIS;
      for (long second = first; second < last; second += SECOND_MILLIS) {
        statement.setLong(1, second);
        statement.setLong(2, second + SECOND_MILLIS);
        try (ResultSet result = statement.executeQuery()) {
          result.next();
          seconds.add(result.getLong(1));
        }
      }
    }
    List<Long> sorted = seconds.stream().sorted().toList();
    OUT.printf(
        "tips a second: mean %,.1f, least %,d, median %,d, most %,d%n",
        seconds.stream().mapToLong(Long::longValue).average().orElse(0),
        sorted.getFirst(),
        sorted.get(sorted.size() / 2),
        sorted.getLast());
  }
}
