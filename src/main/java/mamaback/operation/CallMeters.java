package mamaback.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mamaback.telegram.Traffic;

/** Counts calls of the Bot API, and what its webhook handed over. Thread-safe. */
final class CallMeters implements Traffic {
  private static final String POLL = "getupdates";

  /** Calls whose answers show that updates can come, by polls or by a webhook. */
  private static final Set<String> SIGNS = Set.of(POLL, "setwebhook", "getwebhookinfo");

  private final MeterRegistry registry;
  private final Clock clock;
  private volatile Optional<Instant> heardAt = Optional.empty();

  CallMeters(MeterRegistry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
    Gauge.builder("mamaback.poll.age.seconds", this, CallMeters::silence)
        .description("Since Telegram last answered a poll, or that the webhook is set")
        .register(registry);
    // Counted from the start, so that a dashboard shows nought and not nothing.
    for (Handover outcome : Handover.values()) {
      registry.counter("mamaback.webhook.updates", "outcome", name(outcome));
    }
  }

  @Override
  public void called(String method, Answer answer, Duration took) {
    String name = method.toLowerCase(Locale.ROOT);
    registry
        .counter("mamaback.telegram.calls", "method", name, "outcome", name(answer))
        .increment();
    if (!name.equals(POLL)) {
      Latencies.timer("mamaback.telegram.call", "method", name, registry).record(took);
    }
    if (answer == Answer.DONE && SIGNS.contains(name)) {
      heardAt = Optional.of(clock.instant());
    }
  }

  @Override
  public void handedOver(Handover outcome) {
    registry.counter("mamaback.webhook.updates", "outcome", name(outcome)).increment();
  }

  /** When Telegram last answered a poll, or that the webhook is set. */
  Optional<Instant> heardAt() {
    return heardAt;
  }

  private double silence() {
    return heardAt
        .map(at -> Duration.between(at, clock.instant()).toMillis() / 1_000.0)
        .orElse(Double.NaN);
  }

  private static String name(Enum<?> outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
