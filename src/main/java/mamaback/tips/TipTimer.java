package mamaback.tips;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import mamaback.chat.Trouble;
import mamaback.tips.TipRounds.Sender;
import mamaback.tips.TipRounds.Threads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets rounds of tips follow each other until it is closed. */
public final class TipTimer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TipTimer.class);

  /** Short, so that the permissions of a second are used in it. */
  private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(200);

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** For all that is on its way together: with the bot it must end within ten seconds. */
  private static final Duration FINISH = Duration.ofSeconds(3);

  /** What ended so long ago says nothing that anybody needs. */
  private static final Duration REMEMBERED = Duration.ofDays(60);

  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("tips").daemon().factory());
  private final ExecutorService senders =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("tip-", 0).factory());

  private final List<Runnable> sending = new CopyOnWriteArrayList<>();
  private final List<Future<?>> tasks = new ArrayList<>();
  private boolean hasStarted;

  /**
   * A timer that sends nothing before it is started.
   *
   * @param name of this instance; no two that run at once may share it
   */
  public TipTimer(TipsBoard board, TipCourier courier, String name, Clock clock) {
    sending.add(new TipRounds(board, courier, new Sender(name, this::send), clock)::run);
    repeat(() -> tidy(board, clock), Duration.ofDays(1));
  }

  /** Lets the rounds begin; does nothing where they have begun or ended. From any thread. */
  public synchronized void start() {
    if (!hasStarted && !rounds.isShutdown()) {
      hasStarted = true;
      repeat(() -> sending.forEach(TipTimer::attempt), BETWEEN_ROUNDS);
    }
  }

  /**
   * Runs another round after each round of tips, so that it gets what they left of the rate.
   *
   * @param round makes it of the threads that send; it must not throw
   */
  public void afterTips(Function<Threads, Runnable> round) {
    sending.add(round.apply(this::send));
  }

  /** Tells {@code listener} once a minute how sending goes. */
  public void tell(TipsBoard board, Clock clock, Consumer<TipFigures> listener) {
    repeat(() -> look(board, clock, listener), MINUTE);
  }

  /** Does {@code task} now and once a day; what it throws is logged. */
  public void daily(Runnable task) {
    repeat(task, Duration.ofDays(1));
  }

  /** The same once a minute, for what is short. */
  public void everyMinute(Runnable task) {
    repeat(task, MINUTE);
  }

  private void send(Runnable task, Duration pause) {
    senders.execute(
        () -> {
          if (hasPassed(pause)) {
            task.run();
          }
        });
  }

  private static boolean hasPassed(Duration pause) {
    try {
      return pause.isZero() || !new CountDownLatch(1).await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private synchronized void repeat(Runnable task, Duration pause) {
    Runnable attempt = () -> attempt(task);
    tasks.add(rounds.scheduleWithFixedDelay(attempt, 0, pause.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Errors too: what is thrown to the timer would end all further rounds without a word. */
  private static void attempt(Runnable task) {
    try {
      task.run();
    } catch (Throwable e) {
      LOG.error("what is done from time to time failed: {}", Trouble.of(e));
    }
  }

  /** Lets tips on their way arrive, for some seconds; others are sent after the next start. */
  @Override
  public void close() {
    end();
    long deadline = System.nanoTime() + FINISH.toNanos();
    try {
      // In this order, since a round that goes on needs those who send.
      boolean areDone = rounds.awaitTermination(FINISH.toNanos(), TimeUnit.NANOSECONDS);
      senders.shutdown();
      long left = deadline - System.nanoTime();
      if (!senders.awaitTermination(left, TimeUnit.NANOSECONDS) || !areDone) {
        LOG.warn("stopped while some tips were still on their way");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void end() {
    tasks.forEach(task -> task.cancel(false));
    rounds.shutdown();
  }

  private static void look(TipsBoard board, Clock clock, Consumer<TipFigures> listener) {
    listener.accept(TipFigures.of(board, clock.instant()));
  }

  private static void tidy(TipsBoard board, Clock clock) {
    int forgotten = board.deliveries().forgetBefore(clock.instant().minus(REMEMBERED));
    LOG.info("deliveries of long ago forgotten: {}", forgotten);
  }
}
