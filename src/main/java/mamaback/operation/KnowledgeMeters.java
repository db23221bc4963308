package mamaback.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;

/** Shows which state of the knowledge answers. Thread-safe. */
final class KnowledgeMeters {
  private static final String VERSION = "mamaback.knowledge";

  private final MeterRegistry registry;
  private volatile Optional<KnowledgeFacts> facts = Optional.empty();

  KnowledgeMeters(MeterRegistry registry) {
    this.registry = registry;
    Gauge.builder("mamaback.knowledge.loaded.seconds", this, KnowledgeMeters::loadedAt)
        .description("When it was loaded")
        .register(registry);
    Gauge.builder("mamaback.knowledge.refused", this, KnowledgeMeters::refused)
        .description("1 where newer files have faults")
        .register(registry);
  }

  /** It was loaded, or newer files were refused. */
  void told(KnowledgeFacts now) {
    registry.find(VERSION).gauges().forEach(registry::remove);
    Gauge.builder(VERSION, () -> 1)
        .description("Which state of the knowledge answers")
        .tag("version", now.version())
        .register(registry);
    facts = Optional.of(now);
  }

  Optional<KnowledgeFacts> facts() {
    return facts;
  }

  private double loadedAt() {
    return facts.map(each -> (double) each.loadedAt().getEpochSecond()).orElse(Double.NaN);
  }

  private double refused() {
    return facts.flatMap(KnowledgeFacts::refused).isPresent() ? 1 : 0;
  }
}
