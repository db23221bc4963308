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
    Instant since = clock.instant().minus(DAY);
    return visits.getOrDefault(chat, List.of()).stream()
        .filter(line -> line.at().isAfter(since))
        .map(Line::text)
        .toList();
  }

  synchronized void note(ChatId chat, String text) {
    List<String> lines = new ArrayList<>(of(chat));
    lines.remove(text);
    lines.add(text);
    keep(chat, lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
  }

  /** Replaces the list by {@code lines}. */
  synchronized void keep(ChatId chat, List<String> lines) {
    Instant now = clock.instant();
    visits.put(chat, lines.stream().map(line -> new Line(line, now)).toList());
    if (visits.size() > mostChats) {
      visits.remove(visits.keySet().iterator().next());
    }
  }

  synchronized void forget(ChatId chat) {
    visits.remove(chat);
  }
}
