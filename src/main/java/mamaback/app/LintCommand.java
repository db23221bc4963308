package mamaback.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import mamaback.knowledge.Countries;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the knowledge files. */
@Command(
    name = "lint",
    description = "Checks the knowledge files and lists every fault with its file and line.",
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private Places places = new Places();

  LintCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    KnowledgeBase knowledge = KnowledgeLoader.load(places.knowledge());
    Countries countries = Countries.load(places.countries());
    program
        .out()
        .printf(
            Locale.ROOT,
            "%d answers, %d tips, %d red flags, %d countries: no fault found.%n",
            knowledge.entries().size(),
            knowledge.tips().size(),
            knowledge.redFlags().flags().size(),
            countries.all().size());
    return ExitCode.OK;
  }
}
