package mamaback.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import mamaback.evaluation.BenchSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the engine on public sets. */
@Command(
    name = "bench-sets",
    description = {
      "Converts public intent and FAQ sets to knowledge folders and prints the engine's figures.",
      "A set is a folder with train.tsv, valid.tsv and test.tsv, or with docs.tsv and queries.tsv."
    },
    mixinStandardHelpOptions = true)
final class BenchSetsCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "DIR", description = "The folder of the sets.")
  private Path sets = Path.of("");

  @Option(
      names = "--work",
      paramLabel = "DIR",
      defaultValue = "target/bench-sets",
      description = "Where the knowledge folders are written (default: ${DEFAULT-VALUE}).")
  private Path work = Path.of("target/bench-sets");

  BenchSetsCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    program.out().print(BenchSets.run(sets, work));
    return ExitCode.OK;
  }
}
