package mamaback.evaluation;

import java.util.ArrayList;
import java.util.List;
import mamaback.evaluation.Remark.Severity;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Fault;
import mamaback.knowledge.Key;
import mamaback.knowledge.KnowledgeBase;

/** Looks whether there are tips for each week of the first year, whatever the birth was. */
final class TipChecks {
  private static final int WEEKS = 52;

  /** Fewer, and she reads the same one twice within a fortnight. */
  private static final int FEWEST = 14;

  private final KnowledgeBase knowledge;
  private final SourceLines lines;

  TipChecks(KnowledgeBase knowledge, SourceLines lines) {
    this.knowledge = knowledge;
    this.lines = lines;
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (BirthType birth : BirthType.values()) {
      for (int week = 0; week <= WEEKS; week++) {
        long tips = tips(birth, week);
        if (tips < FEWEST) {
          remarks.add(remark(birth, week, tips));
        }
      }
    }
    return remarks;
  }

  private long tips(BirthType birth, int week) {
    return knowledge.tips().stream()
        .map(tip -> tip.when())
        .filter(when -> when.births().isEmpty() || when.births().contains(birth))
        .filter(when -> isWithin(when, week))
        .count();
  }

  private static boolean isWithin(Condition when, int week) {
    return week >= when.fromWeek().orElse(0) && week < when.beforeWeek().orElse(Integer.MAX_VALUE);
  }

  private Remark remark(BirthType birth, int week, long tips) {
    String problem = tips + " tips for week " + week + " after birth: " + Key.of(birth);
    return new Remark(
        tips == 0 ? Severity.FAULT : Severity.ADVICE,
        "tips",
        new Fault(lines.file("tips.yaml"), 1, problem, "Add tips until there are " + FEWEST));
  }
}
