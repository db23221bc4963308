package mamaback.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import mamaback.chat.Responder;
import mamaback.conversation.ChatMemory;
import mamaback.conversation.Conversation;
import mamaback.operation.Meters;
import mamaback.profile.MemoryRecords;
import mamaback.profile.Records;
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
    if (token.isEmpty()) {
      program.err().println(NO_TOKEN);
      return new PlaygroundRun(program, places).run(ANY_PORT);
    }
    Records records = new MemoryRecords().records();
    ChatMemory memory = new ChatMemory(program.clock());
    Meters meters = new Meters(program.clock());
    LiveKnowledge live =
        LiveKnowledge.open(
            program,
            places,
            new LiveKnowledge.Making(
                workshop -> watched(workshop, workshop.conversation(records, memory), meters),
                meters::knows));
    return runInTelegram(live, new BotToken(token.get()), meters);
  }

  private static Responder watched(Workshop workshop, Conversation conversation, Meters meters) {
    return new OperatorDesk(
        new ObservedConversation(conversation, new ReplyMeters(meters)),
        workshop.settings().operator().admins(),
        workshop.mind().knowledge().wording(),
        meters);
  }

  private int runInTelegram(LiveKnowledge live, BotToken token, Meters meters)
      throws IOException, SettingsException {
    Settings settings = live.settings();
    TelegramBot bot =
        new TelegramBot(
            new TelegramSettings(token, settings.telegramApi(), settings.pollTimeout()),
            live.card(),
            live.responder(),
            program.clock());
    bot.tell(meters);
    Thread onExit = Thread.ofPlatform().name("stop").unstarted(bot::stop);
    Runtime.getRuntime().addShutdownHook(onExit);
    try (Reload reload = live.reload();
        Figures figures = Figures.serve(settings, meters, program.clock())) {
      reload.start();
      figures.announce(program.err());
      if (bot.run() == Ending.TOKEN_REFUSED) {
        program.err().println(REFUSED);
        return ExitCode.TOKEN_REFUSED;
      }
      return ExitCode.OK;
    }
  }
}
