package mamaback.conversation;

import java.util.List;
import mamaback.knowledge.Cues;
import mamaback.triage.Finding;
import mamaback.triage.Verdict;

/**
 * Leaves out of a verdict what is about a baby alone, where her words tell of one who died or is
 * not with her: nobody can help it any more, or others do. What she tells of herself stays, and so
 * does a child who may need help now: a danger goes before tact (clinical brief, 6.4). Immutable.
 */
final class Remembrance {
  /** The flag that is about a baby alone (clinical brief, RF-29). */
  private static final String BABY = "RF-29";

  private final CueFinder loss;
  private final CueFinder apart;
  private final CueFinder recalled;
  private final CueFinder current;

  Remembrance(CueFinders finders) {
    this.loss = finders.of(Cues::loss);
    this.apart = finders.of(Cues::apart);
    this.recalled = finders.of(Cues::recalled);
    this.current = finders.of(Cues::current);
  }

  /** {@code verdict} as it is meant in {@code text}. */
  Verdict meant(Turn turn, Verdict verdict, String text) {
    return switch (verdict) {
      case Verdict.Clear clear -> clear;
      case Verdict.Failed failed -> failed;
      case Verdict.Flagged flagged -> isOfTheLost(turn, text) ? ofHerself(flagged) : flagged;
    };
  }

  /** Whether the gravest of {@code findings} are about a baby alone. */
  static boolean isOfBabyAlone(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.level() == findings.getFirst().level())
        .allMatch(finding -> finding.flag().equals(BABY));
  }

  private boolean isOfTheLost(Turn turn, String text) {
    boolean isTold = loss.isIn(text) || apart.isIn(text);
    boolean isRecalled = turn.profile().bereaved() && recalled.isIn(text);
    return (isTold || isRecalled) && !current.isIn(text);
  }

  private static Verdict ofHerself(Verdict.Flagged flagged) {
    List<Finding> left =
        flagged.findings().stream().filter(finding -> !finding.flag().equals(BABY)).toList();
    return left.isEmpty() ? new Verdict.Clear() : new Verdict.Flagged(left);
  }
}
