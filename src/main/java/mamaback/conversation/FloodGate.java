package mamaback.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import mamaback.chat.ChatId;

/** Counts the messages of each chat, so that one user's flood slows nobody else. Thread-safe. */
final class FloodGate {
  static final int MOST_A_MINUTE = 20;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST_CHATS = 10_000;

  private final Clock clock;
  private final Map<ChatId, Flow> flows = new LinkedHashMap<>(16, 0.75f, true);

  FloodGate(Clock clock) {
    this.clock = clock;
  }

  /** How a chat writes. */
  enum Pace {
    CALM,
    /** The first message beyond the limit: time for one kind line. */
    FAST,
    /** Further ones; she has read the line. */
    FLOOD
  }

  private static final class Flow {
    private final Deque<Instant> last = new ArrayDeque<>();
    private boolean isTold;
  }

  /** Counts a message. */
  synchronized Pace count(ChatId chat) {
    Instant now = clock.instant();
    Flow flow = flows.computeIfAbsent(chat, any -> new Flow());
    if (flows.size() > MOST_CHATS) {
      flows.remove(flows.keySet().iterator().next());
    }
    while (!flow.last.isEmpty() && !flow.last.getFirst().plus(MINUTE).isAfter(now)) {
      flow.last.removeFirst();
    }
    if (flow.last.size() < MOST_A_MINUTE) {
      flow.last.addLast(now);
      flow.isTold = false;
      return Pace.CALM;
    }
    Pace pace = flow.isTold ? Pace.FLOOD : Pace.FAST;
    flow.isTold = true;
    return pace;
  }
}
