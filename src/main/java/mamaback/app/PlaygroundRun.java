package mamaback.app;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import mamaback.conversation.ChatMemory;
import mamaback.knowledge.KnowledgeException;
import mamaback.playground.Playground;
import mamaback.profile.MemoryRecords;
import mamaback.profile.Records;
import mamaback.telegram.BotToken;
import mamaback.telegram.TelegramBot;
import mamaback.telegram.TelegramSettings;

/** The real bot in a Telegram of its own, until the program is ended. */
final class PlaygroundRun {
  private static final Duration POLL = Duration.ofSeconds(25);

  private final Program program;
  private final Places places;

  PlaygroundRun(Program program, Places places) {
    this.program = program;
    this.places = places;
  }

  /**
   * Serves until the thread is interrupted or the program ends.
   *
   * @param port where; 0 for any that is free
   * @throws SettingsException if the settings are wrong or the port is taken
   * @throws KnowledgeException if the knowledge is wrong
   */
  int run(int port) throws SettingsException, KnowledgeException {
    try (Playground playground = Playground.start(port, program.clock())) {
      LiveKnowledge live = live(playground);
      TelegramBot bot =
          new TelegramBot(
              new TelegramSettings(new BotToken(playground.token()), playground.address(), POLL),
              live.card(),
              live.responder(),
              playground.clock());
      try (Reload reload = live.reload()) {
        reload.start();
        Thread.ofPlatform().name("bot").daemon().start(bot::run);
        program.out().println("The bot is at " + playground.address() + "/ - end it with Ctrl-C.");
        program.out().flush();
        waitForTheEnd(bot);
      }
      return ExitCode.OK;
    } catch (IOException e) {
      throw new SettingsException("Port " + port + " cannot be used. Give another one, or none.");
    }
  }

  private LiveKnowledge live(Playground playground) throws SettingsException, KnowledgeException {
    Records records = new MemoryRecords().records();
    ChatMemory memory = new ChatMemory(playground.clock());
    return LiveKnowledge.open(
        program,
        places,
        new LiveKnowledge.Making(
            workshop ->
                new ObservedConversation(
                    workshop.in(playground.clock()).conversation(records, memory),
                    new Explanations(workshop.mind().triage(), playground::note)),
            facts -> {}));
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
