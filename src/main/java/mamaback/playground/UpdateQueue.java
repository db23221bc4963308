package mamaback.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The updates that wait for the bot (Bot API, getUpdates): one is confirmed when a later offset is
 * asked for, and a second request ends the first. Thread-safe.
 */
final class UpdateQueue {
  private static final long FIRST_ID = 100_000_000L;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<ObjectNode> waiting = new ArrayList<>();
  private long nextId = FIRST_ID;
  private long polls;
  private boolean isClosed;

  /** Adds {@code update}, which is given its id here. */
  void add(ObjectNode update) {
    lock.lock();
    try {
      waiting.add(update.put("update_id", nextId++));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * The updates from {@code offset} on; empty where another request came meanwhile.
   *
   * @param patience how long to wait where there is none
   */
  Optional<List<ObjectNode>> poll(long offset, int limit, Duration patience)
      throws InterruptedException {
    lock.lock();
    try {
      long mine = ++polls;
      changed.signalAll();
      waiting.removeIf(update -> update.path("update_id").asLong() < offset);
      long nanos = patience.toNanos();
      while (waiting.isEmpty() && nanos > 0 && !isClosed && mine == polls) {
        nanos = changed.awaitNanos(nanos);
      }
      return mine == polls ? Optional.of(waiting.stream().limit(limit).toList()) : Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /** Lets nobody wait any longer. */
  void close() {
    lock.lock();
    try {
      isClosed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
