package mamaback.app;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.text.RichText;
import mamaback.tips.Deliveries.End;
import mamaback.tips.TipFigures;

/** Says to the operator how tips are sent. */
final class TipStatus {
  private TipStatus() {}

  /** Nothing where it is not known yet. */
  static RichText of(Optional<TipFigures> figures, Wording wording) {
    return figures
        .map(known -> wording.text(Line.OPERATOR_TIPS, values(known)))
        .orElse(RichText.EMPTY);
  }

  private static Map<String, String> values(TipFigures figures) {
    return Map.ofEntries(
        Map.entry("subscribers", Long.toString(figures.subscribers())),
        Map.entry("due", Long.toString(figures.due())),
        Map.entry("open", Long.toString(figures.open())),
        Map.entry("sent", Long.toString(figures.ended(End.SENT))),
        Map.entry("half", seconds(figures.lateness().p50())),
        Map.entry("most", seconds(figures.lateness().p99())),
        Map.entry("skipped", Long.toString(figures.skipped())),
        Map.entry("blocked", Long.toString(figures.ended(End.BLOCKED))),
        Map.entry("refused", Long.toString(figures.ended(End.REFUSED))),
        Map.entry("unknown", Long.toString(figures.ended(End.UNKNOWN))),
        Map.entry("frozen", seconds(figures.frozen())));
  }

  private static String seconds(Duration duration) {
    return Long.toString(duration.toSeconds());
  }
}
