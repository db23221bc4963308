package mamaback.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mamaback.evaluation.Remark.Severity;
import mamaback.knowledge.Fault;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.triage.Situation;
import mamaback.triage.Triage;
import mamaback.triage.Verdict;

/**
 * Judges the examples beside each red flag by all of triage. What must fire and does not is a
 * fault; what fires though its rule must not was raised by likeness, which a person has to judge.
 */
final class ExampleChecks {
  private final KnowledgeBase knowledge;
  private final Path file;
  private final Triage triage;

  ExampleChecks(KnowledgeBase knowledge, SourceLines lines, Triage triage) {
    this.knowledge = knowledge;
    this.file = lines.file("red-flags.yaml");
    this.triage = triage;
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (RedFlag flag : knowledge.redFlags().flags()) {
      for (RedFlag.Example example : flag.mustFire()) {
        Verdict verdict = triage.assess(example.text(), Situation.UNKNOWN);
        Level level = verdict.level();
        if (verdict instanceof Verdict.Failed(Throwable cause)) {
          remarks.add(remark(Severity.FAULT, flag, example, "not judged: " + cause));
        } else if (level.compareTo(example.level()) < 0) {
          String judged = "only " + level + ", not " + example.level();
          remarks.add(remark(Severity.FAULT, flag, example, judged));
        } else if (!isSeenByRules(example)) {
          remarks.add(
              remark(
                  Severity.ADVICE, flag, example, "raised by likeness alone, the rules miss it"));
        }
      }
      for (RedFlag.Example example : flag.mustNotFire()) {
        Level level = triage.assess(example.text(), Situation.UNKNOWN).levelOf(flag.id());
        if (level.compareTo(example.level()) > 0) {
          String judged = level + ", not " + example.level();
          remarks.add(remark(Severity.ADVICE, flag, example, judged));
        }
      }
    }
    return remarks;
  }

  /** What was taught is like itself: only a rule shows that other words for it are seen too. */
  private boolean isSeenByRules(RedFlag.Example example) {
    return triage
        .assessByRules(example.text(), Situation.UNKNOWN)
        .level()
        .isAtLeast(example.level());
  }

  private Remark remark(Severity severity, RedFlag flag, RedFlag.Example example, String judged) {
    String problem = flag.id() + " \"" + example.text() + "\" is " + judged;
    return new Remark(
        severity,
        "red flags",
        new Fault(file, example.line(), problem, "Mend the rule, see docs/red-flags.md"));
  }
}
