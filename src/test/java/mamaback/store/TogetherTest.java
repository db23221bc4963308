package mamaback.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callers that come at the same time, on a real database. */
class TogetherTest {
  private static final int CALLERS = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final AtomicInteger transactions = new AtomicInteger();
  private final CountDownLatch gate = new CountDownLatch(1);
  @TempDir private Path folder;
  private Database database;
  private Together<Long, String> together;

  @BeforeEach
  void open() {
    database = Database.inFile(folder.resolve("file"));
    together = new Together<>(this::counted, TogetherTest::note);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void thoseWhoComeWhileOneCommitsShareTheNextTransaction() throws Exception {
    List<FutureTask<String>> callers = callAll();
    gate.countDown();

    for (int i = 0; i < CALLERS; i++) {
      assertThat(callers.get(i).get()).isEqualTo("noted " + (i + 1));
    }
    assertThat(transactions).hasValue(2);
    assertThat(noted()).hasSize(CALLERS);
  }

  @Test
  void oneThatFailsFailsAlone() throws Exception {
    database.inTransaction(session -> note(session, List.of(5L)));

    List<FutureTask<String>> callers = callAll();
    gate.countDown();

    assertThatThrownBy(callers.get(4)::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(StoreException.class);
    for (int i = 0; i < CALLERS; i++) {
      if (i != 4) {
        assertThat(callers.get(i).get()).isEqualTo("noted " + (i + 1));
      }
    }
    assertThat(noted()).hasSize(CALLERS);
  }

  /** One caller for each number from 1 on, of which the first is held at the gate. */
  private List<FutureTask<String>> callAll() {
    List<FutureTask<String>> callers = new ArrayList<>();
    for (long number = 1; number <= CALLERS; number++) {
      long asked = number;
      FutureTask<String> caller = new FutureTask<>(() -> together.ask(asked));
      callers.add(caller);
      Thread thread = Thread.ofPlatform().name("caller-" + number).start(caller);
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (thread.getState() != Thread.State.WAITING && System.nanoTime() < deadline) {
        LockSupport.parkNanos(100_000);
      }
      assertThat(thread.getState()).as("in time").isEqualTo(Thread.State.WAITING);
    }
    return callers;
  }

  private List<String> counted(Database.Work<List<String>> statements) {
    transactions.incrementAndGet();
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return database.inTransaction(statements);
  }

  private List<Long> noted() {
    return database.look(
        session -> session.list("SELECT chat_id FROM left_alone", row -> row.number("chat_id")));
  }

  /** A number that is there already is refused. */
  private static List<String> note(Session session, List<Long> numbers) throws SQLException {
    session.changeEach("INSERT INTO left_alone (chat_id) VALUES (?)", numbers, List::of);
    return numbers.stream().map(number -> "noted " + number).toList();
  }
}
