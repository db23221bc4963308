package mamaback.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mamaback.chat.ChatId;

/** What she wrote in the last day that a doctor should hear; in memory alone. Thread-safe. */
final class VisitLines {
  private static final int MOST_LINES = 8;
  private static final Duration DAY = Duration.ofDays(1);

  private final Clock clock;
  private final int mostChats;
  private final Map<ChatId, List<Line>> visits = new LinkedHashMap<>(16, 0.75f, true);

  VisitLines(Clock clock, int mostChats) {
    this.clock = clock;
    this.mostChats = mostChats;
  }

  /** Words of hers and when she wrote them. */
  private record Line(String text, Instant at) {}

  /** Oldest first. */
  synchronized List<String> of(ChatId chat) {
    return lines(chat).stream().map(Line::text).toList();
  }

  synchronized void note(ChatId chat, String text) {
    List<Line> lines = new ArrayList<>(lines(chat));
    lines.removeIf(line -> line.text().equals(text));
    lines.add(new Line(text, clock.instant()));
    keep(chat, lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
  }

  /** Drops the line at {@code index} of {@link #of}; whether there is one. */
  synchronized boolean drop(ChatId chat, int index) {
    List<Line> lines = new ArrayList<>(lines(chat));
    if (index >= lines.size()) {
      return false;
    }
    lines.remove(index);
    keep(chat, lines);
    return true;
  }

  /** Lets go of lines that are older than a day; of how many chats. */
  synchronized int forgetOld() {
    List<ChatId> old =
        visits.entrySet().stream()
            .filter(visit -> visit.getValue().stream().anyMatch(this::isOld))
            .map(Map.Entry::getKey)
            .toList();
    old.forEach(chat -> keep(chat, lines(chat)));
    return old.size();
  }

  private List<Line> lines(ChatId chat) {
    return visits.getOrDefault(chat, List.of()).stream().filter(line -> !isOld(line)).toList();
  }

  private boolean isOld(Line line) {
    return !line.at().plus(DAY).isAfter(clock.instant());
  }

  private void keep(ChatId chat, List<Line> lines) {
    if (lines.isEmpty()) {
      visits.remove(chat);
      return;
    }
    visits.put(chat, List.copyOf(lines));
    if (visits.size() > mostChats) {
      visits.remove(visits.keySet().iterator().next());
    }
  }

  synchronized void forget(ChatId chat) {
    visits.remove(chat);
  }
}
