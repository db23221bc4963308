package mamaback.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mamaback.knowledge.KnowledgeException;
import mamaback.playground.Playground;
import mamaback.store.StoreSettings;
import mamaback.telegram.BotToken;
import mamaback.telegram.TelegramSettings;
import mamaback.telegram.Traffic;

/**
 * The real bot in a Telegram of its own, until the program is ended; nothing is kept. {@link #run}
 * once.
 */
final class PlaygroundRun {
  private static final Duration POLL = Duration.ofSeconds(25);

  /** Tips and bot stop within nine; after this much the program ends all the same. */
  private static final long MOST_CLEARING_SECONDS = 10;

  private final Program program;
  private final Places places;
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch cleared = new CountDownLatch(1);

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
   * @throws IOException if there is no room for temporary files
   */
  int run(int port) throws SettingsException, KnowledgeException, IOException {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(this::end));
    try (TemporaryFolder folder = TemporaryFolder.create("mamaback-playground");
        Playground playground = start(port);
        BotRun bot =
            BotRun.open(program, places, site(playground, folder.path()), watch(playground))) {
      Thread.ofPlatform().name("bot").daemon().start(bot::run);
      program.out().println("The bot is at " + playground.address() + "/ - end it with Ctrl-C.");
      program.out().flush();
      waitForTheEnd();
      bot.stop();
      return ExitCode.OK;
    } finally {
      cleared.countDown();
    }
  }

  /** Ends it from outside. Blocks until nothing is left of it, since the program ends then. */
  private void end() {
    end.countDown();
    try {
      cleared.await(MOST_CLEARING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Playground start(int port) throws SettingsException {
    try {
      return Playground.start(port, program.clock());
    } catch (IOException e) {
      throw new SettingsException("Port " + port + " cannot be used. Give another one, or none.");
    }
  }

  private BotSite site(Playground playground, Path folder) throws SettingsException {
    Settings settings = program.settings(places);
    TelegramSettings telegram =
        new TelegramSettings(new BotToken(playground.token()), playground.address(), POLL);
    StoreSettings store = new StoreSettings(Optional.empty(), folder);
    return new BotSite(telegram, store, settings.afterBlock(), settings.tips(), playground.clock());
  }

  private static Watch watch(Playground playground) {
    return new Watch(
        (workshop, conversation) ->
            new ObservedConversation(
                conversation, new Explanations(workshop.mind(), playground::note)),
        facts -> {},
        Traffic.UNSEEN,
        figures -> {});
  }

  private void waitForTheEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      // An end, too. What comes after it has to wait, so the thread does not stay interrupted.
    }
  }
}
