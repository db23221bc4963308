package mamaback.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mamaback.evaluation.KnowledgeSite;
import mamaback.knowledge.KnowledgeLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  private final Program program;

  @Mixin private Places places = new Places();

  @Parameters(paramLabel = "DIR", description = "Where to; made if it is not there.")
  private Path folder = Path.of("site");

  SiteCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    KnowledgeSite site = new KnowledgeSite(KnowledgeLoader.load(places.knowledge()));
    try {
      site.write(folder);
    } catch (IOException e) {
      throw new SettingsException(folder + ": cannot be written. Name another folder.");
    }
    program.err().println(folder.resolve("index.html") + ": written.");
    return ExitCode.OK;
  }
}
