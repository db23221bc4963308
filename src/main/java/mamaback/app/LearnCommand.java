package mamaback.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Learns from the knowledge ahead of the first start. */
@Command(
    name = "learn",
    description = "Learns from the knowledge and keeps it, so that the next start takes a second.",
    mixinStandardHelpOptions = true)
final class LearnCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private Places places = new Places();

  LearnCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    Workshop.open(program, places);
    return ExitCode.OK;
  }
}
