package mamaback.app;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import mamaback.conversation.ChatMemory;
import mamaback.conversation.Kept;
import mamaback.knowledge.KnowledgeException;
import mamaback.operation.Outlook;
import mamaback.profile.Records;
import mamaback.store.Store;
import mamaback.telegram.Ending;
import mamaback.telegram.Reception;
import mamaback.telegram.TelegramBot;
import mamaback.tips.StoredChats;
import mamaback.tips.TipCourier;
import mamaback.tips.TipFigures;
import mamaback.tips.TipTimer;
import mamaback.tips.TipsBoard;
import mamaback.tips.ZoneChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot with its store, its tips and its knowledge, kept new. {@link #run} once. */
final class BotRun implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BotRun.class);

  private final Store store;
  private final Reload reload;
  private final TelegramBot bot;
  private final TipTimer timer;

  private BotRun(Newsroom news, LiveKnowledge live, BotSite site, Watch watch) throws IOException {
    this.store = news.store();
    Clock clock = site.clock();
    Records records = store.records();
    TipsBoard board = store.tips(site.tips().perSecond());
    this.reload = live.reload();
    StoredChats chats =
        new StoredChats(board.records().subscriptions(), records.personalData(), clock);
    Reception reception = new Reception(live.responder(), store.inbox(), chats, store.sharing());
    this.bot = new TelegramBot(site.telegram(), live.card(), reception, clock);
    live.introduceBy(bot::introduce);
    TipCourier courier =
        new TipCourier.Bag(() -> live.tips(records.profiles()), bot.broadcaster())
            .courier(records, board, clock);
    int changed = store.zoneChanges().follow(ZoneChanges.current());
    LOG.info("times changed by newer time zones: {}", changed);
    String name = UUID.randomUUID().toString();
    this.timer = new TipTimer(board, courier, name, clock);
    timer.afterTips(news.rounds(bot.broadcaster(), chats, name));
    timer.daily(new Upkeep(records, site.afterBlock(), clock));
    timer.tell(board, clock, tips -> watch.outlook().accept(outlook(tips)));
    bot.tell(new FirstSuccess(watch.traffic(), timer::start));
  }

  /**
   * Makes everything ready.
   *
   * @throws SettingsException if the settings are wrong
   * @throws KnowledgeException if the knowledge is wrong
   * @throws IOException if the files cannot be watched
   */
  static BotRun open(Program program, Places places, BotSite site, Watch watch)
      throws SettingsException, KnowledgeException, IOException {
    Store store = Store.open(site.store(), site.clock());
    try {
      Kept kept =
          new Kept(
              store.records(), store.tips(site.tips().perSecond()).records(), site.afterBlock());
      Newsroom news = new Newsroom(store, store.tips(site.tips().perSecond()).rate(), site.clock());
      ChatMemory memory = new ChatMemory(site.clock());
      LiveKnowledge.Making making =
          new LiveKnowledge.Making(
              workshop ->
                  news.desk(
                      workshop,
                      watch
                          .around()
                          .apply(workshop, workshop.in(site.clock()).conversation(kept, memory))),
              watch.knowledge());
      BotRun run = new BotRun(news, LiveKnowledge.open(program, places, making), site, watch);
      run.timer.everyMinute(memory::forgetOld);
      return run;
    } catch (SettingsException | KnowledgeException | IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private Outlook outlook(TipFigures tips) {
    return new Outlook(tips, store.broadcasts().findLast(), store.inbox().chatsWaiting().size());
  }

  /** Whether what is kept can be reached. */
  boolean hasStore() {
    return store.isReachable();
  }

  /** Answers until it is stopped or Telegram refuses the token. Blocks. */
  Ending run() {
    reload.start();
    try {
      return bot.run();
    } finally {
      timer.close();
    }
  }

  /** Lets {@link #run} end. Tips first: one that is on its way still needs the bot. */
  void stop() {
    timer.close();
    bot.stop();
  }

  @Override
  public void close() {
    reload.close();
    timer.close();
    store.close();
  }
}
