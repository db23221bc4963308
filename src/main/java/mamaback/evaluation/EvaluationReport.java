package mamaback.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mamaback.conversation.Decision;

/** An evaluation as a table for people and as JSON for programs. */
public final class EvaluationReport {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int EXAMPLE_LENGTH = 70;

  private EvaluationReport() {}

  /** One JSON object. */
  public static String json(Evaluation evaluation) {
    try {
      return JSON.writeValueAsString(evaluation);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts and numbers can always be written", e);
    }
  }

  /** Lines for a terminal. */
  public static String table(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    line(text, "%-32s %7s  %-15s %5s", "", "value", "95 % interval", "rows");
    for (Figure f : evaluation.figures()) {
      String interval = String.format(Locale.ROOT, "%.3f to %.3f", f.low(), f.high());
      line(text, "%-32s %7.3f  %-15s %5d", f.name(), f.value(), interval, f.rows());
    }
    decisions(text, evaluation.decisions());
    calibration(text, evaluation.calibration());
    confusions(text, evaluation.confusions());
    return text.toString();
  }

  private static void decisions(StringBuilder text, Map<Scope, Map<Decision, Integer>> table) {
    line(text, "%n%-12s %9s %9s %9s %9s", "decisions", "answer", "suggest", "unknown", "smalltalk");
    table.forEach(
        (scope, counts) ->
            line(
                text,
                "%-12s %9d %9d %9d %9d",
                scope.name().toLowerCase(Locale.ROOT),
                counts.getOrDefault(Decision.ANSWER, 0),
                counts.getOrDefault(Decision.SUGGEST, 0),
                counts.getOrDefault(Decision.UNKNOWN, 0),
                counts.getOrDefault(Decision.SMALLTALK, 0)));
  }

  private static void calibration(StringBuilder text, List<Evaluation.CalibrationBin> bins) {
    line(text, "%n%-12s %9s %9s", "confidence", "right", "rows");
    for (Evaluation.CalibrationBin bin : bins) {
      line(text, "%-12.2f %9.2f %9d", bin.confidence(), bin.right(), bin.rows());
    }
  }

  private static void confusions(StringBuilder text, List<Confusion> confusions) {
    line(text, "%nworst confusions: asked, answered, times, example");
    for (Confusion c : confusions) {
      String example = c.example().replaceAll("\\s+", " ");
      String cut = example.substring(0, Math.min(EXAMPLE_LENGTH, example.length()));
      line(text, "%-30s %-30s %3d  %s", c.asked(), c.answered(), c.times(), cut);
    }
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format + "%n", values));
  }
}
