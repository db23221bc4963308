package mamaback.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import mamaback.chat.Responder;
import mamaback.conversation.Conversation;
import mamaback.operation.Meters;
import mamaback.telegram.BotToken;
import mamaback.telegram.Ending;
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
  private static final String NOT_LISTENING =
      Setting.TELEGRAM_WEBHOOK_PORT.key()
          + ": the port cannot be used at "
          + Setting.TELEGRAM_WEBHOOK_BIND.key()
          + ". Give another one, or end the program that has it.";
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
    return runInTelegram(new BotToken(token.get()));
  }

  private int runInTelegram(BotToken token) throws Exception {
    Settings settings = program.settings(places);
    Meters meters = new Meters(program.clock());
    Watch watch =
        new Watch(
            (workshop, conversation) -> watched(workshop, conversation, meters),
            meters::knows,
            meters,
            meters::looked);
    try (BotRun bot = BotRun.open(program, places, site(settings, token), watch);
        Figures figures = Figures.serve(settings, meters, program.clock(), bot::hasStore)) {
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(bot::stop));
      figures.announce(program.err());
      return explained(bot.run());
    }
  }

  private int explained(Ending ending) {
    return switch (ending) {
      case STOPPED -> ExitCode.OK;
      case TOKEN_REFUSED -> {
        program.err().println(REFUSED);
        yield ExitCode.TOKEN_REFUSED;
      }
      case ADDRESS_REFUSED -> {
        program.err().println(NOT_LISTENING);
        yield ExitCode.USAGE;
      }
    };
  }

  private BotSite site(Settings settings, BotToken token) throws SettingsException {
    TelegramSettings telegram =
        new TelegramSettings(
            token,
            settings.telegramApi(),
            settings.receiving().receiving(program.environment()),
            settings.tips().fee());
    return new BotSite(
        telegram, settings.store(), settings.afterBlock(), settings.tips(), program.clock());
  }

  private static Responder watched(Workshop workshop, Conversation conversation, Meters meters) {
    return new AdminGate(
        new ObservedConversation(conversation, new ReplyMeters(meters)),
        workshop.settings().operator().admins(),
        new OperatorDesk(workshop.mind().knowledge().wording(), meters));
  }
}
