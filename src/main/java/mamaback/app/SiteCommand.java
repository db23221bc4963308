package mamaback.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import mamaback.evaluation.KnowledgeSite;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Group;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the knowledge for reviewers without tools. */
@Command(
    name = "site",
    description = {
      "Writes the whole knowledge into DIR as a page with a search and its sources.",
      "Printed, or saved as PDF by the browser, it is the sheet for a reviewer."
    },
    mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Program program;

  @Mixin private Places places = new Places();

  @Parameters(paramLabel = "DIR", description = "Where to; made if it is not there.")
  private Path folder = Path.of("site");

  @Option(names = "--json", description = "Print one JSON object a group.")
  private boolean json;

  SiteCommand(Program program) {
    this.program = program;
  }

  /** What was written of a group. */
  private record State(String group, String title, int answers, long reviewed) {
    static State of(Group group, List<Entry> entries) {
      long reviewed = entries.stream().filter(entry -> entry.review().isPresent()).count();
      return new State(group.id(), group.title(), entries.size(), reviewed);
    }
  }

  @Override
  public Integer call() throws Exception {
    KnowledgeBase knowledge = KnowledgeLoader.load(places.knowledge());
    try {
      new KnowledgeSite(knowledge).write(folder);
    } catch (IOException e) {
      throw new SettingsException(folder + ": cannot be written. Name another folder.");
    }
    for (Group group : knowledge.groups()) {
      print(State.of(group, knowledge.entriesOf(group)));
    }
    program.err().println(folder.resolve("index.html") + ": written.");
    return ExitCode.OK;
  }

  private void print(State state) throws JsonProcessingException {
    program
        .out()
        .println(
            json
                ? JSON.writeValueAsString(state)
                : String.format(
                    Locale.ROOT,
                    "%-36s %3d answers, %3d reviewed",
                    state.title(),
                    state.answers(),
                    state.reviewed()));
  }
}
