package mamaback.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits, unless the bot ends meanwhile. */
interface Waiting {
  /** Whether {@code pause} ran to its end; false where it was cut short. */
  boolean pause(Duration pause);

  /** Waits for a pause, or until {@code event} or an interrupt. */
  static Waiting until(CountDownLatch event) {
    return pause -> {
      try {
        return !event.await(pause.toNanos(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    };
  }
}
