package mamaback.app;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import mamaback.conversation.Conversation;
import mamaback.playground.Playground;
import mamaback.profile.MemoryRecords;
import mamaback.telegram.BotToken;
import mamaback.telegram.TelegramBot;
import mamaback.telegram.TelegramSettings;

/** The real bot in a Telegram of its own, until the program is ended. */
final class PlaygroundRun {
  private static final Duration POLL = Duration.ofSeconds(25);

  private final Program program;
  private final Workshop workshop;

  PlaygroundRun(Program program, Workshop workshop) {
    this.program = program;
    this.workshop = workshop;
  }

  /**
   * Serves until the thread is interrupted or the program ends.
   *
   * @param port where; 0 for any that is free
   * @throws SettingsException if the port is taken
   */
  int run(int port) throws SettingsException {
    try (Playground playground = Playground.start(port, program.clock())) {
      TelegramBot bot = bot(playground);
      Thread.ofPlatform().name("bot").daemon().start(bot::run);
      program.out().println("The bot is at " + playground.address() + "/ - end it with Ctrl-C.");
      program.out().flush();
      waitForTheEnd(bot);
      return ExitCode.OK;
    } catch (IOException e) {
      throw new SettingsException("Port " + port + " cannot be used. Give another one, or none.");
    }
  }

  private TelegramBot bot(Playground playground) {
    Conversation conversation =
        workshop.in(playground.clock()).conversation(new MemoryRecords().records());
    return new TelegramBot(
        new TelegramSettings(new BotToken(playground.token()), playground.address(), POLL),
        Card.of(workshop.mind().knowledge().wording()),
        new ExplainedConversation(conversation, workshop.mind().triage(), playground::note),
        playground.clock());
  }

  private static void waitForTheEnd(TelegramBot bot) {
    CountDownLatch end = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(bot::stop));
    try {
      end.await();
    } catch (InterruptedException e) {
      bot.stop();
    }
  }
}
