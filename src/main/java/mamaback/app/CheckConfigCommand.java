package mamaback.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the settings. */
@Command(
    name = "check-config",
    description = "Checks the settings and explains every fault.",
    mixinStandardHelpOptions = true)
final class CheckConfigCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private Places places = new Places();

  CheckConfigCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    program.settings(places).receiving().receiving(program.environment());
    boolean hasToken = Token.find(program.environment()).isPresent();
    program
        .out()
        .println("The settings are sound; a bot token is " + (hasToken ? "set." : "not set."));
    return ExitCode.OK;
  }
}
