package mamaback.operation;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import mamaback.telegram.Traffic;

/** Counts what the bot does. Thread-safe. */
public final class Meters implements Traffic {
  private static final String POLL = "getupdates";

  /** Calls whose answers show that updates can come, by polls or by a webhook. */
  private static final Set<String> SIGNS = Set.of(POLL, "setwebhook", "getwebhookinfo");

  /** Micrometer's buckets are whole numbers, so confidence is counted in percent. */
  private static final double[] CONFIDENCES = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100};

  /** The promise is a reply within a second; the grid is finest where replies are. */
  private static final Duration[] LATENCIES = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final TipMeters tips = new TipMeters(registry);
  private final Clock clock;
  private final DistributionSummary confidence;
  private volatile Optional<Instant> polledAt = Optional.empty();
  private volatile Optional<KnowledgeFacts> knowledge = Optional.empty();

  public Meters(Clock clock) {
    this.clock = clock;
    this.confidence =
        DistributionSummary.builder("mamaback.confidence.percent")
            .description("Confidence in the first entry")
            .scale(100)
            .serviceLevelObjectives(CONFIDENCES)
            .register(registry);
    gauge("mamaback.poll.age.seconds", "Since Telegram last answered a poll", Meters::pollAge);
    gauge("mamaback.knowledge.loaded.seconds", "When it was loaded", Meters::loadedAt);
    gauge("mamaback.knowledge.refused", "1 where newer files have faults", Meters::refused);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** A reply was found. */
  public void replied(ReplyFacts facts, Duration took) {
    registry.counter("mamaback.events", "kind", facts.event()).increment();
    registry.counter("mamaback.decisions", "decision", facts.decision()).increment();
    registry.counter("mamaback.levels", "level", facts.level()).increment();
    facts.confidence().ifPresent(confidence::record);
    timer("mamaback.reply", "decision", facts.decision()).record(took);
  }

  /** No reply was found, since the program failed. */
  public void failed() {
    registry.counter("mamaback.failures").increment();
  }

  /** The knowledge was loaded, or newer files were refused. */
  public void knows(KnowledgeFacts facts) {
    registry.find("mamaback.knowledge").gauges().forEach(registry::remove);
    Gauge.builder("mamaback.knowledge", () -> 1)
        .description("Which state of the knowledge answers")
        .tag("version", facts.version())
        .register(registry);
    knowledge = Optional.of(facts);
  }

  @Override
  public void called(String method, Answer answer, Duration took) {
    String name = method.toLowerCase(Locale.ROOT);
    String outcome = answer.name().toLowerCase(Locale.ROOT);
    registry.counter("mamaback.telegram.calls", "method", name, "outcome", outcome).increment();
    if (!name.equals(POLL)) {
      timer("mamaback.telegram.call", "method", name).record(took);
    }
    if (answer == Answer.DONE && SIGNS.contains(name)) {
      polledAt = Optional.of(clock.instant());
    }
  }

  @Override
  public void handedOver(Handover outcome) {
    String name = outcome.name().toLowerCase(Locale.ROOT);
    registry.counter("mamaback.webhook.updates", "outcome", name).increment();
  }

  /** Those of the daily tips. */
  public TipMeters tips() {
    return tips;
  }

  /** When Telegram last answered a poll. */
  public Optional<Instant> polledAt() {
    return polledAt;
  }

  /** What the bot answers from. */
  public Optional<KnowledgeFacts> knowledge() {
    return knowledge;
  }

  /** How often each decision was made since the start, as {@code name: count} lines. */
  public String decisions() {
    StringBuilder lines = new StringBuilder();
    registry
        .find("mamaback.decisions")
        .counters()
        .forEach(
            counter ->
                lines
                    .append(counter.getId().getTag("decision"))
                    .append(": ")
                    .append((long) counter.count())
                    .append('\n'));
    return lines.toString().strip();
  }

  /** All of it in the text format of Prometheus. */
  public String scrape() {
    return registry.scrape();
  }

  private double pollAge() {
    return polledAt
        .map(at -> Duration.between(at, clock.instant()).toMillis() / 1_000.0)
        .orElse(Double.NaN);
  }

  private double loadedAt() {
    return knowledge.map(facts -> (double) facts.loadedAt().getEpochSecond()).orElse(Double.NaN);
  }

  private double refused() {
    return knowledge.flatMap(KnowledgeFacts::refused).isPresent() ? 1 : 0;
  }

  private void gauge(String name, String description, ToDoubleFunction<Meters> value) {
    Gauge.builder(name, this, value).description(description).register(registry);
  }

  private Timer timer(String name, String tag, String value) {
    return Timer.builder(name).tag(tag, value).serviceLevelObjectives(LATENCIES).register(registry);
  }
}
