package mamaback.tips;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.store.TestClock;
import mamaback.tips.TipRounds.Sender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** When what is in hand is sent, by a rate of 25 a second in a real store. */
class OutboxTest {
  private final TestClock clock = new TestClock("2026-11-20T08:00:00Z");
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<Duration> pauses = new ArrayList<>();
  private final List<Integer> sent = new ArrayList<>();
  @TempDir private Path folder;
  private Store store;
  private SendingRate rate;
  private Outbox<Integer> outbox;

  @BeforeEach
  void open() {
    store = Store.open(new StoreSettings(Optional.empty(), folder), clock);
    rate = store.tips(25).rate();
    outbox = new Outbox<>(rate, new Sender("one", this::keep), clock, sent::add);
    outbox.addAll(IntStream.range(0, 60).boxed().toList());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatMayBeSentInASecondIsSpreadEvenlyOverItAndTheNextFollowsWithoutAGap() {
    outbox.sendAll(() -> {});
    clock.pass(Duration.ofMillis(200));
    outbox.sendAll(() -> {});

    List<Long> expected =
        IntStream.range(0, 30).mapToObj(i -> i < 25 ? i * 40L : i * 40L - 200).toList();
    assertThat(pauses.stream().map(Duration::toMillis)).containsExactlyElementsOf(expected);
  }

  @Test
  void whatWaitsWhenA429ComesWaitsOnAndIsSentOnceAfterwards() {
    outbox.sendAll(() -> {});
    waiting.remove().run();
    rate.freezeUntil(clock.instant().plusSeconds(30));
    runAll();
    assertThat(sent).containsExactly(0);

    for (int second = 0; second < 40; second++) {
      clock.pass(Duration.ofSeconds(1));
      outbox.sendAll(() -> {});
      runAll();
      assertThat(sent.size() == 1).isEqualTo(second < 29);
    }
    assertThat(sent).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void oneThatFailsGivesItsPlaceToTheNext() {
    Outbox<Integer> failing =
        new Outbox<>(
            rate,
            new Sender("one", TestSender.AT_ONCE),
            clock,
            number -> {
              sent.add(number);
              throw new IllegalStateException("lost");
            });
    failing.addAll(IntStream.range(0, 300).boxed().toList());

    for (int second = 0; second < 12; second++) {
      clock.pass(Duration.ofSeconds(1));
      failing.sendAll(() -> {});
    }

    assertThat(sent).hasSize(300);
  }

  @Test
  void theLogSaysWhereOneFailedAndNotWhatItsMessageHolds() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger logger = (Logger) LoggerFactory.getLogger(Outbox.class);
    logger.addAppender(log);
    Outbox<Integer> failing =
        new Outbox<>(
            rate,
            new Sender("one", TestSender.AT_ONCE),
            clock,
            number -> Long.parseLong("her words"));
    failing.addAll(List.of(1));

    failing.sendAll(() -> {});

    logger.detachAppender(log);
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .singleElement()
        .asString()
        .contains("java.lang.NumberFormatException at mamaback.tips.OutboxTest.")
        .doesNotContain("her words");
  }

  private void keep(Runnable task, Duration pause) {
    waiting.add(task);
    pauses.add(pause);
  }

  private void runAll() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
