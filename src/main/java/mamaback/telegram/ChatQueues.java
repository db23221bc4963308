package mamaback.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mamaback.chat.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the tasks of one chat in their order and those of different chats side by side. A chat has a
 * thread only while it has tasks. Bounded: when too much waits, {@link #submit} blocks.
 */
final class ChatQueues {
  private static final Logger LOG = LoggerFactory.getLogger(ChatQueues.class);

  /** A call of the Bot API that is broken off ends at once. */
  private static final Duration MOST_ENDING = Duration.ofSeconds(1);

  private final Semaphore room;
  private final int capacity;
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("chat-", 0).factory());
  private final Map<Long, Queue<Runnable>> queues = new HashMap<>();

  /**
   * @param capacity how many tasks may wait or run in all
   */
  ChatQueues(int capacity) {
    this.capacity = capacity;
    this.room = new Semaphore(capacity);
  }

  /**
   * Adds a task, waiting for room if there is none. What it throws is logged, and the next goes on.
   */
  void submit(long chat, Runnable task) throws InterruptedException {
    room.acquire();
    synchronized (queues) {
      Queue<Runnable> queue = queues.get(chat);
      if (queue != null) {
        queue.add(task);
        return;
      }
      Queue<Runnable> fresh = new ArrayDeque<>();
      fresh.add(task);
      queues.put(chat, fresh);
      workers.execute(() -> drain(chat, fresh));
    }
  }

  /** Waits until all tasks are done; false where {@code timeout} came first. */
  boolean awaitIdle(long timeout, TimeUnit unit) throws InterruptedException {
    boolean idle = room.tryAcquire(capacity, timeout, unit);
    if (idle) {
      room.release(capacity);
    }
    return idle;
  }

  /** Whether tasks were broken off, so that one that returns may not have done its work. */
  boolean isBrokenOff() {
    return workers.isShutdown();
  }

  /** Breaks off what runs and waits until it ended; the rest is not begun. */
  void close() {
    workers.shutdownNow();
    try {
      if (!workers.awaitTermination(MOST_ENDING.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("a reply did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void drain(long chat, Queue<Runnable> queue) {
    while (true) {
      Runnable task;
      synchronized (queues) {
        task = queue.poll();
        if (task == null || workers.isShutdown()) {
          queues.remove(chat);
          return;
        }
      }
      try {
        task.run();
      } catch (Throwable e) {
        // Errors too: a chat whose thread ended here would never be answered again.
        LOG.error("a task of a chat failed: {}", Trouble.of(e));
      } finally {
        room.release();
      }
    }
  }
}
