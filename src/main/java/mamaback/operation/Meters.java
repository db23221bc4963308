package mamaback.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import mamaback.telegram.Traffic;

/** Counts what the bot does. Thread-safe. */
public final class Meters implements Traffic {
  /** Micrometer's buckets are whole numbers, so confidence is counted in percent. */
  private static final double[] CONFIDENCES = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100};

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final TipMeters tips = new TipMeters(registry);
  private final LetterMeters letters = new LetterMeters(registry);
  private final KnowledgeMeters knowledge = new KnowledgeMeters(registry);
  private final CallMeters calls;
  private final Counter failures = registry.counter("mamaback.failures");
  private final DistributionSummary confidence =
      DistributionSummary.builder("mamaback.confidence.percent")
          .description("Confidence in the first entry")
          .scale(100)
          .serviceLevelObjectives(CONFIDENCES)
          .register(registry);
  private volatile long chatsWaiting;

  public Meters(Clock clock) {
    this.calls = new CallMeters(registry, clock);
    Gauge.builder("mamaback.chats.waiting", this, meters -> meters.chatsWaiting)
        .description("Chats in which something is not answered yet")
        .register(registry);
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
    Latencies.timer("mamaback.reply", "decision", facts.decision(), registry).record(took);
  }

  /** No reply was found, since the program failed. */
  public void failed() {
    failures.increment();
  }

  /** The knowledge was loaded, or newer files were refused. */
  public void knows(KnowledgeFacts facts) {
    knowledge.told(facts);
  }

  /** That is how it goes now. */
  public void looked(Outlook outlook) {
    tips.told(outlook.tips());
    letters.told(outlook.broadcast());
    chatsWaiting = outlook.chatsWaiting();
  }

  @Override
  public void called(String method, Answer answer, Duration took) {
    calls.called(method, answer, took);
  }

  @Override
  public void handedOver(Handover outcome) {
    calls.handedOver(outcome);
  }

  /** Those of the daily tips. */
  public TipMeters tips() {
    return tips;
  }

  /** Those of the last broadcast. */
  public LetterMeters letters() {
    return letters;
  }

  /** In how many chats something is not answered yet, as it was told last. */
  public long chatsWaiting() {
    return chatsWaiting;
  }

  /** When Telegram last answered a poll, or that the webhook is set. */
  public Optional<Instant> heardAt() {
    return calls.heardAt();
  }

  /** What the bot answers from. */
  public Optional<KnowledgeFacts> knowledge() {
    return knowledge.facts();
  }

  /** How often each decision was made since the start, as {@code name: count} lines. */
  public String decisions() {
    return counts("mamaback.decisions", "decision", "\n");
  }

  /** What came to the webhook since the start, as {@code name: count} with commas between. */
  public String handovers() {
    return counts("mamaback.webhook.updates", "outcome", ", ");
  }

  /** All of it in the text format of Prometheus. */
  public String scrape() {
    return registry.scrape();
  }

  private String counts(String meter, String tag, String between) {
    return registry.find(meter).counters().stream()
        .filter(counter -> counter.count() > 0)
        .map(counter -> counter.getId().getTag(tag) + ": " + (long) counter.count())
        .sorted()
        .collect(Collectors.joining(between));
  }
}
