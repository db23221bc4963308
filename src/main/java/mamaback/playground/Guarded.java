package mamaback.playground;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Guards what several threads change and wait for. Once it is closed, nobody waits any longer. */
final class Guarded {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean isClosed;

  /** Changes what is guarded and returns what came of it. */
  <T> T change(Supplier<T> change) {
    lock.lock();
    try {
      changed.signalAll();
      return change.get();
    } finally {
      lock.unlock();
    }
  }

  /** Looks once {@code isThere} holds, or after {@code patience}. */
  <T> T await(BooleanSupplier isThere, Duration patience, Supplier<T> look)
      throws InterruptedException {
    lock.lock();
    try {
      long nanos = patience.toNanos();
      while (!isThere.getAsBoolean() && !isClosed && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
      }
      return look.get();
    } finally {
      lock.unlock();
    }
  }

  void close() {
    change(() -> isClosed = true);
  }
}
