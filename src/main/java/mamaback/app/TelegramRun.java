package mamaback.app;

import java.time.Clock;
import java.util.UUID;
import mamaback.conversation.Conversation;
import mamaback.conversation.Kept;
import mamaback.conversation.TipPage;
import mamaback.knowledge.KnowledgeBase;
import mamaback.profile.Records;
import mamaback.store.Store;
import mamaback.telegram.BotCard;
import mamaback.telegram.BotToken;
import mamaback.telegram.Ending;
import mamaback.telegram.Reception;
import mamaback.telegram.TelegramBot;
import mamaback.telegram.TelegramSettings;
import mamaback.tips.TipCourier;
import mamaback.tips.TipTimer;
import mamaback.tips.TipsBoard;

/** The bot in Telegram with its store and its tips, until it is stopped. */
final class TelegramRun {
  private final Workshop workshop;
  private final Settings settings;
  private final KnowledgeBase knowledge;
  private final Clock clock;

  TelegramRun(Workshop workshop, Clock clock) {
    this.workshop = workshop;
    this.settings = workshop.settings();
    this.knowledge = workshop.mind().knowledge();
    this.clock = clock;
  }

  Ending run(BotToken token, BotCard card) {
    try (Store store = Store.open(settings.store(), clock)) {
      Records records = store.records();
      TipsBoard board = store.tips(settings.tips().perSecond());
      TelegramBot bot =
          new TelegramBot(telegram(token), card, reception(store, records, board), clock);
      TipCourier courier =
          new TipCourier.Bag(knowledge.tips(), new TipPage(knowledge.wording()), bot.broadcaster())
              .courier(records, board, clock);
      try (TipTimer timer = TipTimer.start(board, courier, UUID.randomUUID().toString(), clock)) {
        Thread onExit = Thread.ofPlatform().name("stop").unstarted(() -> stop(timer, bot));
        Runtime.getRuntime().addShutdownHook(onExit);
        return bot.run();
      }
    }
  }

  private Reception reception(Store store, Records records, TipsBoard board) {
    Conversation conversation = workshop.conversation(new Kept(records, board.records()));
    StoredChats chats = new StoredChats(board.records().subscriptions(), records.personalData());
    return new Reception(conversation, store.inbox(), chats, store.leadership());
  }

  private TelegramSettings telegram(BotToken token) {
    return new TelegramSettings(
        token, settings.telegramApi(), settings.pollTimeout(), settings.tips().fee());
  }

  /** Tips first: one that is on its way still needs the bot. */
  private static void stop(TipTimer timer, TelegramBot bot) {
    timer.close();
    bot.stop();
  }
}
