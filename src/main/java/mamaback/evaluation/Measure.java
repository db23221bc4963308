package mamaback.evaluation;

import static mamaback.evaluation.Scope.IN;
import static mamaback.evaluation.Scope.OUT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import mamaback.knowledge.Level;

/**
 * A figure worth knowing.
 *
 * @param rows which rows count
 * @param figure its value over rows that count, of which there is at least one
 */
record Measure(String name, Predicate<Judged> rows, ToDoubleFunction<List<Judged>> figure) {
  /** All figures in the order in which they are shown. */
  static List<Measure> all() {
    List<Measure> all = new ArrayList<>();
    all.add(share("hit@1", Judged.in(IN), row -> row.hitWithin(1)));
    all.add(share("hit@3", Judged.in(IN), row -> row.hitWithin(3)));
    all.add(mean("MRR", Judged.in(IN), row -> row.place() == 0 ? 0 : 1.0 / row.place()));
    all.add(share("unknown said, in scope", Judged.in(IN), row -> declined(row)));
    all.add(share("unknown said, out of scope", Judged.in(OUT), row -> declined(row)));
    Predicate<Judged> scoped = Judged.in(IN).or(Judged.in(OUT));
    all.add(new Measure("AUROC, in over out of scope", scoped, Separation::auroc));
    all.add(new Measure("ECE, in scope", Judged.in(IN), CalibrationBins::error));
    all.add(new Measure("ECE, all", scoped, CalibrationBins::error));
    all.addAll(warnings());
    return all;
  }

  private static List<Measure> warnings() {
    Predicate<Judged> levelled = row -> row.message().levels().isPresent();
    List<Measure> all = new ArrayList<>();
    all.add(share("level acceptable", levelled, Judged::warnsAcceptably));
    all.add(recall(Level.EMERGENCY, Level.EMERGENCY));
    all.add(recall(Level.EMERGENCY, Level.URGENT));
    all.add(recall(Level.URGENT, Level.URGENT));
    all.add(recall(Level.SOON, Level.SOON));
    for (Level level : List.of(Level.SOON, Level.URGENT, Level.EMERGENCY)) {
      Predicate<Judged> mild = Judged.mildThan(level);
      all.add(share("false alarms at " + level, mild, row -> row.warnsAtLeast(level)));
    }
    return all;
  }

  private static Measure recall(Level of, Level at) {
    String name = of == at ? "recall of " + of : "recall of " + of + " at " + at;
    return share(name, Judged.at(of), row -> row.warnsAtLeast(at));
  }

  private static boolean declined(Judged row) {
    return row.response().decision().declines();
  }

  private static Measure share(String name, Predicate<Judged> rows, Predicate<Judged> holds) {
    return mean(name, rows, row -> holds.test(row) ? 1 : 0);
  }

  private static Measure mean(String name, Predicate<Judged> rows, ToDoubleFunction<Judged> value) {
    return new Measure(
        name, rows, sample -> sample.stream().mapToDouble(value).average().orElseThrow());
  }
}
