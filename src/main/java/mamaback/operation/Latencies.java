package mamaback.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** The grid of all histograms of time. */
final class Latencies {
  /** The promise is a reply within a second; the grid is finest where replies are. */
  private static final Duration[] GRID = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private Latencies() {}

  static Timer timer(String name, String tag, String value, MeterRegistry registry) {
    return Timer.builder(name).tag(tag, value).serviceLevelObjectives(GRID).register(registry);
  }
}
