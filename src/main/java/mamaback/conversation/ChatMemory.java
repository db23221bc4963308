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
 * What is remembered of each chat for a short while, in memory alone. Bounded: the chats that were
 * silent longest are forgotten first. Thread-safe.
 */
public final class ChatMemory {
  /** How long the last messages and the last topic count as the same talk. */
  static final Duration TALK = Duration.ofMinutes(30);

  /** How long an emergency is brought up again (clinical brief, 3.3 "sticky"). */
  static final Duration REMINDER = Duration.ofHours(24);

  private static final int MOST_CHATS = 10_000;
  private static final int MESSAGES = 2;

  private final Clock clock;
  private final Map<ChatId, Trace> traces = new LinkedHashMap<>(16, 0.75f, true);

  public ChatMemory(Clock clock) {
    this.clock = clock;
  }

  /** What one chat left behind. */
  private record Trace(
      List<String> messages, Optional<String> topic, Instant at, Optional<Instant> emergency) {}

  /** Her last messages within the same talk, oldest first, at most two. */
  synchronized List<String> messages(ChatId chat) {
    return talk(chat).map(Trace::messages).orElse(List.of());
  }

  /** The entry that the talk was last about. */
  synchronized Optional<String> topic(ChatId chat) {
    return talk(chat).flatMap(Trace::topic);
  }

  /** Whether there was an emergency in the last day and she has not said that she was seen. */
  synchronized boolean isEmergencyOpen(ChatId chat) {
    return Optional.ofNullable(traces.get(chat))
        .flatMap(Trace::emergency)
        .filter(since -> since.plus(REMINDER).isAfter(clock.instant()))
        .isPresent();
  }

  synchronized void noteMessage(ChatId chat, String text) {
    List<String> messages = new ArrayList<>(messages(chat));
    messages.add(text);
    int from = Math.max(0, messages.size() - MESSAGES);
    put(chat, List.copyOf(messages.subList(from, messages.size())), topic(chat), emergency(chat));
  }

  synchronized void noteTopic(ChatId chat, String entry) {
    put(chat, messages(chat), Optional.of(entry), emergency(chat));
  }

  synchronized void noteEmergency(ChatId chat) {
    put(chat, messages(chat), topic(chat), Optional.of(clock.instant()));
  }

  synchronized void noteSeen(ChatId chat) {
    put(chat, messages(chat), topic(chat), Optional.empty());
  }

  private Optional<Instant> emergency(ChatId chat) {
    return Optional.ofNullable(traces.get(chat)).flatMap(Trace::emergency);
  }

  private Optional<Trace> talk(ChatId chat) {
    return Optional.ofNullable(traces.get(chat))
        .filter(trace -> trace.at().plus(TALK).isAfter(clock.instant()));
  }

  private void put(
      ChatId chat, List<String> messages, Optional<String> topic, Optional<Instant> emergency) {
    traces.put(chat, new Trace(messages, topic, clock.instant(), emergency));
    if (traces.size() > MOST_CHATS) {
      traces.remove(traces.keySet().iterator().next());
    }
  }
}
