package mamaback.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import mamaback.conversation.Conversation;
import mamaback.profile.MemoryRecords;
import mamaback.telegram.BotToken;
import mamaback.telegram.Ending;
import mamaback.telegram.TelegramBot;
import mamaback.telegram.TelegramSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the bot in Telegram; without a token, in a playground in the browser. */
@Command(
    name = "run",
    description = {
      "Runs the bot in Telegram, with the token in TELEGRAM_BOT_TOKEN.",
      "Without a token: the same bot in a playground, a page for the browser."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final String REFUSED =
      "Telegram refused the bot token. Get the right one from BotFather and set "
          + Token.VARIABLE
          + " to it.";
  private static final String NO_TOKEN =
      "No " + Token.VARIABLE + " is set, so the bot runs in a playground instead of in Telegram.";

  private static final int ANY_PORT = 0;

  private final Program program;

  @Mixin private Places places = new Places();

  RunCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    Optional<String> token = Token.find(program.environment());
    Workshop workshop = Workshop.open(program, places);
    if (token.isEmpty()) {
      program.err().println(NO_TOKEN);
      return new PlaygroundRun(program, workshop).run(ANY_PORT);
    }
    Conversation conversation = workshop.conversation(new MemoryRecords().records());
    return runInTelegram(workshop, conversation, new BotToken(token.get()));
  }

  private int runInTelegram(Workshop workshop, Conversation conversation, BotToken token) {
    Settings settings = workshop.settings();
    TelegramBot bot =
        new TelegramBot(
            new TelegramSettings(token, settings.telegramApi(), settings.pollTimeout()),
            Card.of(workshop.mind().knowledge().wording()),
            conversation,
            program.clock());
    Thread onExit = Thread.ofPlatform().name("stop").unstarted(bot::stop);
    Runtime.getRuntime().addShutdownHook(onExit);
    if (bot.run() == Ending.TOKEN_REFUSED) {
      program.err().println(REFUSED);
      return ExitCode.TOKEN_REFUSED;
    }
    return ExitCode.OK;
  }
}
