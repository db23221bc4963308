package mamaback.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the version. */
@Command(name = "version", description = "Prints the version.")
final class VersionCommand implements Callable<Integer> {
  private final Program program;

  VersionCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    program.out().println(new Version().getVersion()[0]);
    return ExitCode.OK;
  }
}
