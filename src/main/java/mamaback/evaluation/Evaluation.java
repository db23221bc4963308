package mamaback.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import mamaback.conversation.Decision;

/** The figures of one run over labelled messages. */
public record Evaluation(
    List<Figure> figures,
    Map<Scope, Map<Decision, Integer>> decisions,
    List<CalibrationBin> calibration,
    List<Confusion> confusions) {
  private static final int MOST_CONFUSIONS = 15;

  /** Rows whose confidence lies in one tenth: how many, its mean, and the share that was right. */
  public record CalibrationBin(int rows, double confidence, double right) {}

  /** Runs {@code program} on every message and measures what it made of them. */
  public static Evaluation of(List<LabelledMessage> messages, Function<String, Response> program) {
    return ofRows(messages.stream().map(m -> new Judged(m, program.apply(m.text()))).toList());
  }

  static Evaluation ofRows(List<Judged> rows) {
    return new Evaluation(figures(rows), decisions(rows), calibration(rows), confusions(rows));
  }

  /** The value of the figure {@code name}; NaN where no row counted for it. */
  public double value(String name) {
    return figures.stream()
        .filter(figure -> figure.name().equals(name))
        .mapToDouble(Figure::value)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static List<Figure> figures(List<Judged> all) {
    List<Figure> figures = new ArrayList<>();
    for (Measure measure : Measure.all()) {
      List<Judged> rows = all.stream().filter(measure.rows()).toList();
      if (!rows.isEmpty()) {
        double value = measure.figure().applyAsDouble(rows);
        Bootstrap.Interval interval = Bootstrap.interval(rows, measure.figure());
        figures.add(
            new Figure(measure.name(), value, interval.low(), interval.high(), rows.size()));
      }
    }
    return figures;
  }

  private static Map<Scope, Map<Decision, Integer>> decisions(List<Judged> rows) {
    Map<Scope, Map<Decision, Integer>> table = new EnumMap<>(Scope.class);
    for (Judged row : rows) {
      row.message()
          .scope()
          .ifPresent(
              scope ->
                  table
                      .computeIfAbsent(scope, ignored -> new EnumMap<>(Decision.class))
                      .merge(row.response().decision(), 1, Integer::sum));
    }
    return table;
  }

  private static List<CalibrationBin> calibration(List<Judged> rows) {
    List<Judged> counted =
        rows.stream().filter(Judged.in(Scope.IN).or(Judged.in(Scope.OUT))).toList();
    return CalibrationBins.of(counted);
  }

  private static List<Confusion> confusions(List<Judged> rows) {
    Map<List<String>, List<String>> examples = new TreeMap<>(Comparator.comparing(List::toString));
    for (Judged row : rows) {
      if (Judged.in(Scope.IN).test(row) && !row.hitWithin(1) && !row.message().topics().isEmpty()) {
        List<String> pair = List.of(row.message().topics().getFirst(), first(row.response()));
        examples.computeIfAbsent(pair, ignored -> new ArrayList<>()).add(row.message().text());
      }
    }
    return examples.entrySet().stream()
        .map(e -> confusion(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Confusion::times).reversed())
        .limit(MOST_CONFUSIONS)
        .toList();
  }

  private static Confusion confusion(List<String> pair, List<String> texts) {
    return new Confusion(pair.getFirst(), pair.getLast(), texts.size(), texts.getFirst());
  }

  private static String first(Response response) {
    return response.candidates().isEmpty()
        ? "(nothing)"
        : response.candidates().getFirst().entry().topic();
  }
}
