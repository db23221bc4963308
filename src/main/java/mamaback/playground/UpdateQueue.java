package mamaback.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The updates that wait for the bot (Bot API, getUpdates): one is confirmed when a later offset is
 * asked for, an offset that is not in the queue falls back to its head, and a second request ends
 * the first. Thread-safe.
 */
public final class UpdateQueue {
  private final Guarded guarded = new Guarded();
  private final List<ObjectNode> waiting = new ArrayList<>();
  private long polls;

  /** Adds {@code update}, which has its id. */
  public void add(ObjectNode update) {
    guarded.change(() -> waiting.add(update));
  }

  /** How many are not confirmed. */
  public int size() {
    return guarded.change(waiting::size);
  }

  /**
   * The updates from {@code offset} on; empty where another request came meanwhile.
   *
   * @param patience how long to wait where there is none
   */
  public Optional<List<ObjectNode>> poll(long offset, int limit, Duration patience)
      throws InterruptedException {
    long mine = guarded.change(() -> begin(offset));
    return guarded.await(
        () -> !waiting.isEmpty() || mine != polls,
        patience,
        () ->
            mine == polls
                ? Optional.of(waiting.stream().limit(limit).toList())
                : Optional.<List<ObjectNode>>empty());
  }

  /** Lets nobody wait any longer. */
  public void close() {
    guarded.close();
  }

  private long begin(long offset) {
    for (int i = 0; i < waiting.size(); i++) {
      if (waiting.get(i).path("update_id").asLong() == offset - 1) {
        waiting.subList(0, i + 1).clear();
        break;
      }
    }
    return ++polls;
  }
}
