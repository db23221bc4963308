package mamaback.broadcast;

import java.util.Map;
import mamaback.broadcast.Broadcasts.End;

/**
 * How far a broadcast is.
 *
 * @param letters how many chats are in each state; waiting and sending ones are named so
 */
public record Progress(Broadcast broadcast, State state, Map<String, Long> letters) {
  public Progress {
    letters = Map.copyOf(letters);
  }

  /** Where a broadcast stands. */
  public enum State {
    DRAFT,
    RUNNING,
    CANCELLED
  }

  /** How many still wait or are on their way. */
  public long open() {
    return Broadcasts.OPEN.stream().mapToLong(state -> letters.getOrDefault(state, 0L)).sum();
  }

  public long ended(End end) {
    return letters.getOrDefault(end.name(), 0L);
  }
}
