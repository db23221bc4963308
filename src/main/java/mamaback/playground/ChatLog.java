package mamaback.playground;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What happened in all chats, in order, as the page reads it. Bounded. Thread-safe. */
final class ChatLog {
  private static final int MOST_EVENTS = 10_000;

  private final Guarded guarded = new Guarded();
  private final Deque<Numbered> events = new ArrayDeque<>();
  private long last;

  /** An event with its place in the order, from 1. */
  record Numbered(long number, ChatEvent event) {}

  void add(ChatEvent event) {
    guarded.change(
        () -> {
          events.add(new Numbered(++last, event));
          return events.size() > MOST_EVENTS ? events.remove() : event;
        });
  }

  /** What came after event {@code number}; waits for it a while where there is nothing yet. */
  List<Numbered> after(long number, Duration patience) throws InterruptedException {
    return guarded.await(
        () -> last > number,
        patience,
        () -> events.stream().filter(each -> each.number() > number).toList());
  }

  /** Lets nobody wait any longer. */
  void close() {
    guarded.close();
  }
}
