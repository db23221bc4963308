package mamaback.telegram;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.fake.FakeTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A Telegram of the test, and a store that outlives the bots of the test. */
class StoreScene {
  static final long ADA = 11;

  final FakeTelegram telegram = FakeTelegram.start();
  @TempDir private Path folder;
  Store store;

  @BeforeEach
  void open() {
    store = Store.open(new StoreSettings(Optional.empty(), folder), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    telegram.close();
    store.close();
  }
}
