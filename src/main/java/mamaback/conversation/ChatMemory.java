package mamaback.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.ChatId;

/**
 * Her last words in each chat, for a short while and in memory alone. Bounded: the chats that were
 * silent longest are forgotten first. Thread-safe.
 */
public final class ChatMemory {
  /** How long the last messages and the last topic count as the same talk. */
  static final Duration TALK = Duration.ofMinutes(30);

  private static final int MOST_CHATS = 10_000;
  private static final int MESSAGES = 2;

  private final Clock clock;
  private final Map<ChatId, Trace> traces = new LinkedHashMap<>(16, 0.75f, true);

  public ChatMemory(Clock clock) {
    this.clock = clock;
  }

  /** What one chat left behind. */
  private record Trace(List<String> messages, Instant at) {}

  /** Her last messages within the same talk, oldest first, at most two. */
  synchronized List<String> messages(ChatId chat) {
    return Optional.ofNullable(traces.get(chat))
        .filter(trace -> trace.at().plus(TALK).isAfter(clock.instant()))
        .map(Trace::messages)
        .orElse(List.of());
  }

  synchronized void noteMessage(ChatId chat, String text) {
    List<String> messages = new ArrayList<>(messages(chat));
    messages.add(text);
    int from = Math.max(0, messages.size() - MESSAGES);
    traces.put(
        chat, new Trace(List.copyOf(messages.subList(from, messages.size())), clock.instant()));
    if (traces.size() > MOST_CHATS) {
      traces.remove(traces.keySet().iterator().next());
    }
  }

  synchronized void forget(ChatId chat) {
    traces.remove(chat);
  }
}
