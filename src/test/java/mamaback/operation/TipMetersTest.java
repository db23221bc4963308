package mamaback.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import mamaback.tips.TipFigures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log says of the tips each minute. */
class TipMetersTest {
  private static final TipFigures.Lateness LATE =
      new TipFigures.Lateness(Duration.ofSeconds(2), Duration.ofSeconds(77));

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(TipMeters.class);
  private final TipMeters meters =
      new Meters(Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC)).tips();

  @BeforeEach
  void readTheLog() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(log);
  }

  @Test
  void namesAllThatAnOperatorLooksFor() {
    Map<String, Long> deliveries =
        Map.of("CLAIMED", 2L, "SENT", 12L, "SKIPPED_LATE", 4L, "BLOCKED", 5L, "UNKNOWN", 1L);
    meters.told(new TipFigures(40, 3, deliveries, LATE, Duration.ofSeconds(30)));

    assertThat(log.list).hasSize(1);
    assertThat(log.list.getFirst().getFormattedMessage())
        .contains("due: 3")
        .contains("CLAIMED=2", "SENT=12", "SKIPPED_LATE=4", "BLOCKED=5", "UNKNOWN=1")
        .contains("PT2S (p50)", "PT1M17S (p99)", "frozen: PT30S");
  }

  @Test
  void isSilentWhereNothingGoesOn() {
    meters.told(new TipFigures(40, 0, Map.of(), LATE, Duration.ZERO));

    assertThat(log.list).isEmpty();
  }
}
