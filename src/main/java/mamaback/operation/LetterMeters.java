package mamaback.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.broadcast.Broadcasts;
import mamaback.broadcast.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows and logs how far the last broadcast is, as it was told last. Thread-safe. */
public final class LetterMeters {
  private static final Logger LOG = LoggerFactory.getLogger(LetterMeters.class);

  private volatile Optional<Progress> progress = Optional.empty();

  LetterMeters(MeterRegistry registry) {
    Stream.concat(Broadcasts.OPEN.stream(), Arrays.stream(Broadcasts.End.values()).map(Enum::name))
        .forEach(state -> show(registry, state));
  }

  /** That is how far it is now; empty where there never was one. */
  void told(Optional<Progress> now) {
    progress = now;
    now.filter(LetterMeters::isUnderWay)
        .ifPresent(each -> LOG.info("letters of the broadcast: {}", each.letters()));
  }

  /** As it was told last. */
  public Optional<Progress> progress() {
    return progress;
  }

  private static boolean isUnderWay(Progress progress) {
    return progress.state() == Progress.State.RUNNING && progress.open() > 0;
  }

  private void show(MeterRegistry registry, String state) {
    Gauge.builder("mamaback.broadcast.letters", this, meters -> meters.count(state))
        .description("Letters of the last broadcast")
        .tag("state", state.toLowerCase(Locale.ROOT))
        .register(registry);
  }

  private double count(String state) {
    return progress.map(each -> each.letters().getOrDefault(state, 0L)).orElse(0L);
  }
}
