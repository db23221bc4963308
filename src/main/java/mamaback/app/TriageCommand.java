package mamaback.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.triage.Explanation;
import mamaback.triage.Situation;
import mamaback.triage.Triage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains what triage makes of a message. */
@Command(
    name = "triage",
    description = {
      "Prints which red flags TEXT shows, by which words, and what held others back.",
      "Without TEXT: one message a line from standard input."
    },
    mixinStandardHelpOptions = true)
final class TriageCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Program program;

  @Mixin private Places places = new Places();

  @Option(names = "--json", description = "Print one JSON object a message.")
  private boolean json;

  @Parameters(arity = "0..*", paramLabel = "TEXT")
  private List<String> words = List.of();

  TriageCommand(Program program) {
    this.program = program;
  }

  /** What is printed for one message. */
  private record Judged(String text, String level, List<Explanation.Trace> traces) {}

  @Override
  public Integer call() throws Exception {
    Settings settings = program.settings(places);
    Triage triage =
        Triage.of(
            KnowledgeLoader.load(places.knowledge()), LearntFolder.book(settings.learntFolder()));
    if (!words.isEmpty()) {
      print(triage, String.join(" ", words));
      return ExitCode.OK;
    }
    InputLines lines = new InputLines(program.in());
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      print(triage, line.get());
    }
    return ExitCode.OK;
  }

  private void print(Triage triage, String text) throws Exception {
    Explanation explanation = triage.explain(text, Situation.UNKNOWN);
    String level = explanation.verdict().level().name();
    if (json) {
      Judged judged = new Judged(text, level, explanation.traces());
      program.out().println(JSON.writeValueAsString(judged));
      return;
    }
    program.out().println(level);
    for (Explanation.Trace trace : explanation.traces()) {
      program
          .out()
          .printf(
              Locale.ROOT,
              "  %-9s %s  \"%s\"  %s  by: %s%n",
              trace.level(),
              trace.flag(),
              trace.matched(),
              trace.reading(),
              trace.wording());
    }
  }
}
