package mamaback.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import mamaback.tips.Deliveries;
import mamaback.tips.Deliveries.End;
import mamaback.tips.TipFigures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows and logs how tips are sent, as it was told last. Thread-safe. */
public final class TipMeters {
  private static final Logger LOG = LoggerFactory.getLogger(TipMeters.class);
  private static final double SECOND_MILLIS = 1_000;
  private static final String LATE = "mamaback.tips.late.seconds";

  private final MeterRegistry registry;
  private volatile Optional<TipFigures> figures = Optional.empty();

  TipMeters(MeterRegistry registry) {
    this.registry = registry;
    for (String state : states()) {
      show("mamaback.tips", List.of("state", state.toLowerCase(Locale.ROOT)), count(state));
    }
    show("mamaback.tips.subscribers", List.of(), TipFigures::subscribers);
    show("mamaback.tips.due", List.of(), TipFigures::due);
    show("mamaback.tips.frozen.seconds", List.of(), known -> seconds(known.frozen()));
    show(LATE, List.of("quantile", "0.5"), known -> seconds(known.lateness().p50()));
    show(LATE, List.of("quantile", "0.99"), known -> seconds(known.lateness().p99()));
  }

  /** That is how it goes now. */
  void told(TipFigures now) {
    figures = Optional.of(now);
    if (!now.deliveries().isEmpty() || now.due() > 0 || !now.frozen().isZero()) {
      LOG.info(
          "tips due: {}, of the last hour: {}, late: {} (p50) {} (p99), frozen: {}",
          now.due(),
          now.deliveries(),
          now.lateness().p50(),
          now.lateness().p99(),
          now.frozen());
    }
  }

  /** As it was told last; empty in the first moments. */
  public Optional<TipFigures> figures() {
    return figures;
  }

  private static List<String> states() {
    return Stream.concat(Deliveries.OPEN.stream(), Arrays.stream(End.values()).map(End::name))
        .toList();
  }

  private static ToDoubleFunction<TipFigures> count(String state) {
    return known -> known.deliveries().getOrDefault(state, 0L);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / SECOND_MILLIS;
  }

  private void show(String name, List<String> tags, ToDoubleFunction<TipFigures> value) {
    Gauge.builder(name, this, meters -> meters.figures.map(value::applyAsDouble).orElse(Double.NaN))
        .tags(tags.toArray(String[]::new))
        .register(registry);
  }
}
