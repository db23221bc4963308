package mamaback.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import mamaback.evaluation.KnowledgeChecks;
import mamaback.evaluation.Remark;
import mamaback.evaluation.Remark.Severity;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Fault;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the knowledge files. */
@Command(
    name = "lint",
    description = {
      "Checks the knowledge files and lists every fault with its file and line.",
      "Advice is for a person to judge and fails nothing, unless it is asked for with --strict."
    },
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Program program;

  @Mixin private Places places = new Places();

  @Option(names = "--json", description = "Print one JSON object a fault.")
  private boolean json;

  @Option(names = "--strict", description = "Advice fails too.")
  private boolean strict;

  LintCommand(Program program) {
    this.program = program;
  }

  /** One line of JSON. */
  private record Line(
      String severity, String check, String file, int line, String problem, String mend) {
    static Line of(Remark remark) {
      Fault fault = remark.fault();
      String severity = remark.severity().name().toLowerCase(Locale.ROOT);
      return new Line(
          severity,
          remark.check(),
          fault.file().toString(),
          fault.line(),
          fault.problem(),
          fault.mend());
    }
  }

  @Override
  public Integer call() throws Exception {
    try {
      Workshop workshop = Workshop.open(program, places);
      KnowledgeBase knowledge = workshop.mind().knowledge();
      List<Remark> remarks =
          new KnowledgeChecks(knowledge, places.knowledge())
              .remarks(
                  workshop.mind().finder(),
                  workshop.mind().triage(),
                  LocalDate.now(program.clock()));
      print(remarks);
      summarise(knowledge, remarks);
      return isFailed(remarks) ? ExitCode.FAULTS : ExitCode.OK;
    } catch (KnowledgeException e) {
      List<Remark> remarks = remarks(e);
      print(remarks);
      program
          .err()
          .printf(
              Locale.ROOT,
              "%d faults. The rest is checked when those of form are mended.%n",
              count(remarks, Severity.FAULT));
      return ExitCode.FAULTS;
    }
  }

  /** Faults of form, and what can be said of the answers beside them. */
  private List<Remark> remarks(KnowledgeException form) {
    List<Remark> remarks =
        new ArrayList<>(
            form.faults().stream()
                .map(fault -> new Remark(Severity.FAULT, "files", fault))
                .toList());
    List<Entry> answers = KnowledgeLoader.loadSoundAnswers(places.knowledge());
    try {
      remarks.addAll(
          KnowledgeChecks.remarks(answers, places.knowledge(), LocalDate.now(program.clock())));
    } catch (KnowledgeException claims) {
      claims.faults().forEach(fault -> remarks.add(new Remark(Severity.FAULT, "files", fault)));
    }
    return remarks;
  }

  private boolean isFailed(List<Remark> remarks) {
    return strict ? !remarks.isEmpty() : count(remarks, Severity.FAULT) > 0;
  }

  private void print(List<Remark> remarks) throws JsonProcessingException {
    for (Remark remark : remarks) {
      Line line = Line.of(remark);
      program
          .out()
          .println(
              json
                  ? JSON.writeValueAsString(line)
                  : line.severity() + "  " + line.check() + "  " + remark.fault());
    }
  }

  private void summarise(KnowledgeBase knowledge, List<Remark> remarks) {
    program
        .err()
        .printf(
            Locale.ROOT,
            "%d answers, %d tips, %d red flags: %d faults, %d pieces of advice.%n",
            knowledge.entries().size(),
            knowledge.tips().size(),
            knowledge.redFlags().flags().size(),
            count(remarks, Severity.FAULT),
            count(remarks, Severity.ADVICE));
  }

  private static long count(List<Remark> remarks, Severity severity) {
    return remarks.stream().filter(remark -> remark.severity() == severity).count();
  }
}
