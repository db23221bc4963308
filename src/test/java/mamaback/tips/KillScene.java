package mamaback.tips;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.store.Postgres;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.store.TestClock;
import mamaback.telegram.fake.FakeTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Where real processes are killed: a store that outlives them, and Telegram's log as witness. */
public class KillScene {
  protected static final int CHATS = 10;

  protected final FakeTelegram telegram = FakeTelegram.start();
  protected final TestClock clock = new TestClock("2026-11-20T07:00:00Z");
  @TempDir protected Path folder;

  @AfterEach
  void stopTelegram() {
    telegram.close();
  }

  protected StoreSettings settings(String database) {
    return new StoreSettings(
        database.equals("SQLite") ? Optional.empty() : Optional.of(Postgres.emptyDatabase()),
        folder.resolve("data"));
  }

  protected static void subscribe(Store store, int chats, LocalTime time) {
    for (long chat = 1; chat <= chats; chat++) {
      store
          .tips(25)
          .records()
          .subscriptions()
          .keep(Subscription.daily(new ChatId(chat), ZoneOffset.UTC, time));
    }
  }

  /** Who got something, as often as they got it. */
  protected List<Long> reached() {
    return telegram.calls("sendMessage").stream()
        .map(call -> call.body().path("chat_id").asLong())
        .toList();
  }
}
