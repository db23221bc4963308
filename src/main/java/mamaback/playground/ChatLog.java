package mamaback.playground;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What happened in all chats, in order, as the page reads it. Bounded. Thread-safe. */
final class ChatLog {
  private static final int MOST_EVENTS = 10_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition grown = lock.newCondition();
  private final Deque<Numbered> events = new ArrayDeque<>();
  private long last;
  private boolean isClosed;

  /** An event with its place in the order, from 1. */
  record Numbered(long number, ChatEvent event) {}

  void add(ChatEvent event) {
    lock.lock();
    try {
      events.add(new Numbered(++last, event));
      if (events.size() > MOST_EVENTS) {
        events.remove();
      }
      grown.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What came after event {@code number}; waits for it a while where there is nothing yet. */
  List<Numbered> after(long number, Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long nanos = patience.toNanos();
      while (last <= number && !isClosed && nanos > 0) {
        nanos = grown.awaitNanos(nanos);
      }
      return events.stream().filter(each -> each.number() > number).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Lets nobody wait any longer. */
  void close() {
    lock.lock();
    try {
      isClosed = true;
      grown.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
