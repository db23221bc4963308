package mamaback.telegram;

import static mamaback.telegram.RunningBot.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import mamaback.JavaProcess;
import mamaback.chat.Responder;
import mamaback.store.Postgres;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.fake.FakeTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances on one PostgreSQL, both of which are given updates. */
class WebhookInstancesTest {
  private static final long ADA = 11;
  private static final long BEA = 22;

  private final FakeTelegram telegram = FakeTelegram.start();
  private final Hook here = Hook.onAFreePort();
  private final Hook there = Hook.onAFreePort();
  private final String url = Postgres.emptyDatabase();
  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = opened();
  }

  @AfterEach
  void close() {
    telegram.close();
    store.close();
  }

  @Test
  void anotherInstanceWaitsForTheOneThatHasTheChat() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (Store other = opened();
        RunningBot slow = bot(here, store, telling(begun, WebhookTest.holding(end)));
        RunningBot quick = bot(there, other, RunningBot.echoing())) {
      await(() -> telegram.calls("setWebhook").size() == 2);
      here.deliver(1, ADA, "hold");
      await(() -> begun.getCount() == 0);
      there.deliver(2, ADA, "second");
      there.deliver(3, ADA, "third");
      there.deliver(4, BEA, "other");
      await(() -> telegram.textsTo(BEA).equals(List.of("other")));
      assertThat(telegram.textsTo(ADA)).isEmpty();
      end.countDown();

      await(() -> telegram.textsTo(ADA).size() == 3 && store.inbox().waiting().isEmpty());
      assertThat(slow.isRunning() && quick.isRunning()).isTrue();
    }
    assertThat(telegram.textsTo(ADA)).containsExactly("hold", "second", "third");
  }

  @Test
  void orderHoldsAndNothingComesTwiceWhereUpdatesAlternateAndRepeat() {
    try (Store other = opened();
        RunningBot one = bot(here, store, RunningBot.echoing());
        RunningBot two = bot(there, other, RunningBot.echoing())) {
      await(() -> telegram.calls("setWebhook").size() == 2);

      for (long chat = 1; chat <= 8; chat++) {
        for (int id = 1; id <= 6; id++) {
          long update = chat * 100 + id;
          (id % 2 == 0 ? here : there).deliver(update, chat, "message " + id);
          (id % 2 == 0 ? there : here).deliver(update, chat, "message " + id);
        }
      }

      await(() -> store.inbox().waiting().isEmpty());
      assertThat(one.isRunning() && two.isRunning()).isTrue();
    }
    for (long chat = 1; chat <= 8; chat++) {
      assertThat(telegram.textsTo(chat))
          .containsExactly(
              "message 1", "message 2", "message 3", "message 4", "message 5", "message 6");
    }
  }

  @Test
  void whatAnInstanceKeptAndDidNotAnswerWhenItWasKilledAnotherAnswersOnce() throws Exception {
    Process killed = process();
    await(() -> telegram.calls("setWebhook").size() == 1);
    assertThat(there.deliver(1, ADA, "before")).isEqualTo(200);
    assertThat(there.deliver(2, BEA, "hold")).isEqualTo(200);
    await(() -> telegram.textsTo(ADA).size() == 1 && store.inbox().waiting().size() == 1);

    try (RunningBot survivor = bot(here, store, RunningBot.echoing())) {
      await(() -> telegram.calls("setWebhook").size() == 2);
      here.deliver(3, BEA, "after");
      here.deliver(4, ADA, "after");
      await(() -> telegram.textsTo(ADA).size() == 2);
      assertThat(telegram.textsTo(BEA)).isEmpty();

      killed.destroyForcibly().waitFor();

      await(() -> store.inbox().waiting().isEmpty());
      assertThat(survivor.isRunning()).isTrue();
    }
    assertThat(telegram.textsTo(ADA)).containsExactly("before", "after");
    assertThat(telegram.textsTo(BEA)).containsExactly("hold", "after");
  }

  /** Tells by {@code begun} that it has an event in its hands. */
  private static Responder telling(CountDownLatch begun, Responder responder) {
    return RunningBot.responder(
        event -> {
          begun.countDown();
          return responder.respond(event);
        });
  }

  private Store opened() {
    return Store.open(new StoreSettings(Optional.of(url), Path.of("unused")), Clock.systemUTC());
  }

  private RunningBot bot(Hook hook, Store kept, Responder responder) {
    return RunningBot.hooked(telegram, hook.webhook(), LeaderProcess.reception(kept, responder));
  }

  private Process process() throws IOException {
    List<String> arguments =
        List.of(url, telegram.address().toString(), Integer.toString(there.port()));
    Path output = folder.resolve("output");
    return JavaProcess.of(output, List.of(), LeaderProcess.class, arguments).start();
  }
}
