package mamaback.app;

import java.time.Clock;
import java.util.function.Function;
import mamaback.broadcast.LetterRounds;
import mamaback.broadcast.PostOffice;
import mamaback.broadcast.Postman;
import mamaback.chat.Broadcaster;
import mamaback.chat.ChatChanges;
import mamaback.chat.Responder;
import mamaback.conversation.NewsPage;
import mamaback.knowledge.KnowledgeBase;
import mamaback.store.Store;
import mamaback.tips.SendingRate;
import mamaback.tips.TipRounds.Sender;
import mamaback.tips.TipRounds.Threads;

/** Where operators write to many: their desk, and the rounds that send. */
final class Newsroom {
  private final Store store;
  private final SendingRate rate;
  private final Clock clock;
  private final LiveNews news = new LiveNews();

  /**
   * @param rate shared with the tips
   */
  Newsroom(Store store, SendingRate rate, Clock clock) {
    this.store = store;
    this.rate = rate;
    this.clock = clock;
  }

  Store store() {
    return store;
  }

  /** The desk by the knowledge of {@code workshop}, by which letters are laid out from now on. */
  Responder desk(Workshop workshop, Responder others) {
    KnowledgeBase knowledge = workshop.mind().knowledge();
    NewsPage page = new NewsPage(knowledge, store.records().profiles(), clock);
    news.swap(page);
    return new AdminGate(
        others,
        workshop.settings().operator().admins(),
        new BroadcastDesk(
            new BroadcastDesk.Writing(store.broadcasts(), page), knowledge.wording()));
  }

  /**
   * The rounds that send letters.
   *
   * @param name of this instance; no two that run at once may share it
   */
  Function<Threads, Runnable> rounds(Broadcaster broadcaster, ChatChanges chats, String name) {
    PostOffice office = new PostOffice(store.broadcasts(), rate, broadcaster);
    Postman postman = new Postman(office, news, chats, clock);
    return threads -> new LetterRounds(office, postman, new Sender(name, threads), clock)::run;
  }
}
