package mamaback.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the bot in a Telegram of its own, in the browser. */
@Command(
    name = "playground",
    description = {
      "Serves a chat page on this machine in which the real bot runs, and prints its address.",
      "Nobody else can reach it, and nothing is kept when it ends."
    },
    mixinStandardHelpOptions = true)
final class PlaygroundCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private Places places = new Places();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Port on 127.0.0.1 (default: any that is free).")
  private int port;

  PlaygroundCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    return new PlaygroundRun(program, places).run(port);
  }
}
