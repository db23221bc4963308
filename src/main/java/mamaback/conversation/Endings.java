package mamaback.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mamaback.knowledge.Cue;
import mamaback.knowledge.Cues;
import mamaback.knowledge.Line;
import mamaback.text.RichText;

/** Hears that an emergency is over, and knows what to say to that. Immutable and thread-safe. */
final class Endings {
  private final Map<Line, CueFinder> finders = new LinkedHashMap<>();

  Endings(List<Cues> cues) {
    finders.put(Line.OTHER_HEARD, finder(cues, Cues::other));
    finders.put(Line.GOOD_TO_HEAR, finder(cues, Cues::seen));
    finders.put(Line.JOKE_HEARD, finder(cues, Cues::joking));
  }

  private static CueFinder finder(List<Cues> cues, Function<Cues, Cue> which) {
    return new CueFinder(cues.stream().map(which).toList());
  }

  /** What to say to {@code text}, if it tells of an end. */
  Optional<RichText> said(Turn turn, String text) {
    return finders.entrySet().stream()
        .filter(each -> each.getValue().isIn(text))
        .findFirst()
        .map(Map.Entry::getKey)
        .map(
            line ->
                turn.wording()
                    .text(line, line.placeholders().isEmpty() ? Map.of() : HelpLines.of(turn)));
  }
}
