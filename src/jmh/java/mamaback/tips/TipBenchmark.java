package mamaback.tips;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million subscribers who are due in one hour: planning, and looking in vain. {@link
 * SendingBenchmark} measures what comes after.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class TipBenchmark {
  private static final int BATCH = 100;
  private static final Instant EIGHT = Instant.parse("2026-11-20T08:00:00Z");

  @Param({"SQLite", "PostgreSQL"})
  private String database;

  @Param("1000000")
  private int subscribers;

  private Clock clock;
  private Store store;
  private Deliveries deliveries;
  private Optional<EmbeddedPostgres> server = Optional.empty();

  @Setup(Level.Trial)
  public void subscribe() throws IOException, SQLException {
    clock = Clock.fixed(EIGHT.plusSeconds(3_600), ZoneOffset.UTC);
    Path folder = Files.createTempDirectory("tips");
    if (database.equals("PostgreSQL")) {
      server = Optional.of(DurablePostgres.start());
    }
    Optional<String> url = server.map(one -> one.getJdbcUrl("postgres", "postgres"));
    store = Store.open(new StoreSettings(url, folder), clock);
    deliveries = store.tips(1_000).deliveries();
    new Crowd(subscribers, EIGHT).subscribe(new StoreSettings(url, folder));
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    store.close();
    if (server.isPresent()) {
      server.get().close();
    }
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public int plan() {
    return deliveries.claimDue(lease(), BATCH).size();
  }

  @Benchmark
  public int lookInVain() {
    Lease early = new Lease("one", EIGHT.minusSeconds(60), EIGHT);
    return deliveries.takeOver(early, BATCH).size() + deliveries.claimDue(early, BATCH).size();
  }

  private Lease lease() {
    return Lease.of(UUID.randomUUID().toString(), clock.instant());
  }
}
