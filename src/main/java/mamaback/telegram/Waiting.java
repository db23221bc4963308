package mamaback.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits, unless the bot ends meanwhile. */
interface Waiting {
  Logger LOG = LoggerFactory.getLogger(Waiting.class);

  void pause(Duration pause);

  /** Waits for a pause, or until {@code event}. */
  static Waiting until(CountDownLatch event) {
    return pause -> {
      try {
        if (!pause.isZero() && event.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          LOG.debug("a pause was cut short");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }
}
