package mamaback.telegram;

import static mamaback.telegram.RunningBot.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mamaback.JavaProcess;
import mamaback.store.Postgres;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.fake.FakeTelegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances on one PostgreSQL: one polls, and when it is killed the other does. */
class LeaderTest {
  private static final long ADA = 11;
  private static final long BEA = 22;

  @TempDir private Path folder;

  @Test
  void whenTheLeaderIsKilledNothingIsLostAndNothingAnsweredTwice() throws Exception {
    String url = Postgres.emptyDatabase();
    StoreSettings settings = new StoreSettings(Optional.of(url), Path.of("unused"));
    try (FakeTelegram telegram = FakeTelegram.start();
        Store store = Store.open(settings, Clock.systemUTC())) {
      Process leader = process(url, telegram);
      telegram.updates().write(ADA, "first");
      telegram.updates().write(BEA, "hold");
      await(() -> telegram.textsTo(ADA).size() == 1 && store.inbox().waiting().size() == 1);

      try (RunningBot follower =
          RunningBot.keeping(telegram, LeaderProcess.reception(store, RunningBot.echoing()))) {
        telegram.updates().write(ADA, "second");
        await(() -> telegram.textsTo(ADA).size() == 2 && store.inbox().waiting().size() == 1);
        assertThat(telegram.textsTo(BEA)).isEmpty();

        leader.destroyForcibly().waitFor();
        telegram.updates().write(ADA, "third");

        await(() -> telegram.textsTo(ADA).size() == 3 && telegram.textsTo(BEA).size() == 1);
        await(() -> store.inbox().waiting().isEmpty());
        assertThat(follower.isRunning()).isTrue();
      }
      assertThat(telegram.textsTo(ADA)).containsExactly("first", "second", "third");
      assertThat(telegram.textsTo(BEA)).containsExactly("hold");
    }
  }

  private Process process(String url, FakeTelegram telegram) throws IOException {
    List<String> arguments = List.of(url, telegram.address().toString());
    Path output = folder.resolve("output");
    return JavaProcess.of(output, List.of(), LeaderProcess.class, arguments).start();
  }
}
