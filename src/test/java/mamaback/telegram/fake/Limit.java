package mamaback.telegram.fake;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/** How many messages the server takes within any second, to all chats together. Thread-safe. */
final class Limit {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final int aSecond;
  private final Queue<Long> taken = new ArrayDeque<>();

  Limit(int aSecond) {
    this.aSecond = aSecond;
  }

  /** Whether a message that comes now is one too many; if not, it counts. */
  synchronized boolean isReached() {
    long now = System.nanoTime();
    while (!taken.isEmpty() && now - taken.element() >= SECOND) {
      taken.remove();
    }
    return taken.size() >= aSecond || !taken.add(now);
  }
}
