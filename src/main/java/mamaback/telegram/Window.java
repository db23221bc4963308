package mamaback.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/**
 * Lets no more than so many calls reach the server within any second, also where the network or
 * this machine holds them up and lets them go together: each begins a second after an earlier one
 * has ended. Thread-safe.
 */
final class Window {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Clock clock;
  private final Waiting waiting;

  /** When the last call ended that had this place. */
  private final BlockingQueue<Instant> places = new LinkedBlockingQueue<>();

  Window(int aSecond, Clock clock, Waiting waiting) {
    this.clock = clock;
    this.waiting = waiting;
    for (int i = 0; i < aSecond; i++) {
      places.add(Instant.MIN);
    }
  }

  boolean pause(Duration pause) {
    return waiting.pause(pause);
  }

  /** What comes of {@code call}, once there is a place for it. */
  Outcome<?> call(Supplier<Outcome<?>> call) {
    Instant free;
    try {
      free = places.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.NotConnected<>();
    }
    try {
      Instant now = clock.instant();
      boolean isEarly = free.isAfter(now.minus(SECOND));
      if (isEarly && !waiting.pause(Duration.between(now, free.plus(SECOND)))) {
        return new Outcome.NotConnected<>();
      }
      return call.get();
    } finally {
      places.add(clock.instant());
    }
  }
}
