package mamaback.app;

import java.util.concurrent.Callable;
import mamaback.profile.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Chats with the bot in the terminal. */
@Command(
    name = "chat",
    description = "Chats with the bot in the terminal.",
    mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private Places places = new Places();

  ChatCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    Workshop workshop = Workshop.open(program, places);
    new TerminalChat(program, workshop.conversation(Records.inMemory())).run();
    return ExitCode.OK;
  }
}
