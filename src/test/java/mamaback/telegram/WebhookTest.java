package mamaback.telegram;

import static mamaback.telegram.RunningBot.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import mamaback.chat.ChatId;
import mamaback.chat.Inbox.Item;
import mamaback.chat.IncomingEvent;
import mamaback.chat.Responder;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.telegram.fake.Fault;
import org.junit.jupiter.api.Test;

/** Updates that Telegram delivers, over real HTTP. */
class WebhookTest extends StoreScene {
  private static final long BEA = 22;

  private final Hook hook = Hook.onAFreePort();
  private final List<Traffic.Handover> handed = new CopyOnWriteArrayList<>();

  @Test
  void tellsTelegramWhereToDeliverAndLeavesItSo() {
    try (RunningBot bot = bot(RunningBot.echoing())) {
      assertThat(bot.isRunning()).isTrue();
    }

    JsonNode asked = telegram.calls("setWebhook").getFirst().body();
    assertThat(asked.path("url").asText()).isEqualTo(hook.webhook().url().toString());
    assertThat(asked.path("secret_token").asText()).isEqualTo(Hook.SECRET);
    assertThat(asked.path("allowed_updates")).hasSize(6);
    assertThat(asked.path("max_connections").asInt()).isEqualTo(40);
    assertThat(telegram.calls("getUpdates")).isEmpty();
    assertThat(telegram.calls("deleteWebhook")).isEmpty();
  }

  @Test
  void whoDoesNotShowTheSecretIsTurnedAwayAndNothingIsKept() {
    try (RunningBot bot = bot(RunningBot.echoing())) {
      String update = Hook.update(1, ADA, "forged");

      assertThat(hook.post("x".repeat(Hook.SECRET.length()), update)).isEqualTo(401);
      assertThat(hook.post(Hook.SECRET + "x", update)).isEqualTo(401);
      assertThat(Hook.status(hook.request().POST(BodyPublishers.ofString(update)))).isEqualTo(401);
      assertThat(hook.deliver(1, ADA, "real")).isEqualTo(200);

      await(() -> telegram.textsTo(ADA).equals(List.of("real")));
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(handed).filteredOn(Traffic.Handover.WITHOUT_SECRET::equals).hasSize(3);
  }

  @Test
  void onlyAPostDelivers() {
    try (RunningBot bot = bot(RunningBot.echoing())) {
      assertThat(Hook.status(hook.request().header(Hook.SECRET_HEADER, Hook.SECRET).GET()))
          .isEqualTo(405);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void moreThanAMegabyteIsRefusedAndNothingIsKept() {
    try (RunningBot bot = bot(RunningBot.echoing())) {
      String small = Hook.update(1, ADA, "large");
      String justSmallEnough = small + " ".repeat((1 << 20) - small.length());

      assertThat(hook.post(Hook.SECRET, justSmallEnough + " ")).isEqualTo(413);
      assertThat(store.inbox().add(List.of(new Item(2, Optional.empty(), "")))).hasSize(1);
      assertThat(hook.post(Hook.SECRET, justSmallEnough)).isEqualTo(200);

      await(() -> telegram.textsTo(ADA).equals(List.of("large")));
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(handed).containsExactly(Traffic.Handover.TOO_LARGE, Traffic.Handover.KEPT);
  }

  @Test
  void isKeptBeforeItIsConfirmedAndConfirmedBeforeItIsAnswered() {
    CountDownLatch end = new CountDownLatch(1);
    try (RunningBot bot = bot(holding(end))) {
      assertThat(hook.deliver(7, ADA, "hold")).isEqualTo(200);

      assertThat(store.inbox().waiting()).extracting(Item::id).containsExactly(7L);
      assertThat(telegram.textsTo(ADA)).isEmpty();
      end.countDown();
      await(() -> telegram.textsTo(ADA).equals(List.of("hold")));
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(store.inbox().waiting()).isEmpty();
  }

  @Test
  void whatCannotBeKeptIsNotConfirmed() {
    try (RunningBot bot = bot(RunningBot.echoing())) {
      store.close();

      assertThat(hook.deliver(7, ADA, "hello")).isEqualTo(503);
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(telegram.textsTo(ADA)).isEmpty();
    assertThat(handed).containsExactly(Traffic.Handover.NOT_KEPT);
  }

  @Test
  void whatCannotBeReadIsConfirmedAndCounted() {
    try (RunningBot bot = bot(RunningBot.echoing())) {
      assertThat(hook.post(Hook.SECRET, "no JSON")).isEqualTo(200);
      assertThat(hook.post(Hook.SECRET, "{}")).isEqualTo(200);
      assertThat(hook.post(Hook.SECRET, "{\"update_id\":5,\"message\":[7]}")).isEqualTo(200);
      hook.deliver(6, ADA, "then");

      await(() -> telegram.textsTo(ADA).equals(List.of("then")));
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(handed).filteredOn(Traffic.Handover.UNREADABLE::equals).hasSize(3);
  }

  @Test
  void whatIsDeliveredTwiceIsAnsweredOnce() {
    try (RunningBot bot = bot(RunningBot.echoing())) {
      hook.deliver(7, ADA, "once");
      assertThat(hook.deliver(7, ADA, "once")).isEqualTo(200);
      await(() -> telegram.textsTo(ADA).size() == 1);
      assertThat(hook.deliver(7, ADA, "once")).isEqualTo(200);
      hook.deliver(8, ADA, "then");

      await(() -> telegram.textsTo(ADA).contains("then"));
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(telegram.textsTo(ADA)).containsExactly("once", "then");
  }

  @Test
  void aSlowReplyHoldsUpItsOwnChatAlone() {
    CountDownLatch end = new CountDownLatch(1);
    try (RunningBot bot = bot(holding(end))) {
      hook.deliver(1, ADA, "hold");
      hook.deliver(2, ADA, "second");
      hook.deliver(3, BEA, "other");

      await(() -> telegram.textsTo(BEA).equals(List.of("other")));
      assertThat(telegram.textsTo(ADA)).isEmpty();
      end.countDown();
      await(() -> telegram.textsTo(ADA).equals(List.of("hold", "second")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void whatADeadProcessLeftIsAnsweredInTheOrderOfItsNumbers() {
    store.inbox().add(List.of(kept(9, "second"), kept(8, "first")));

    try (RunningBot bot = bot(RunningBot.echoing())) {
      await(() -> telegram.textsTo(ADA).equals(List.of("first", "second")));
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(store.inbox().waiting()).isEmpty();
  }

  @Test
  void aReplyThatAStopBrokeOffInThePauseOfA429IsSentAfterTheNextStart() {
    telegram.failNext("sendMessage", new Fault.RetryAfter(60));
    RunningBot stopped = bot(RunningBot.echoing());
    hook.deliver(7, ADA, "hello");
    await(() -> telegram.calls("sendMessage").size() == 1);

    stopped.stop();

    assertThat(stopped.ending()).isEqualTo(Ending.STOPPED);
    assertThat(telegram.calls("sendMessage")).as("nothing is sent in the pause").hasSize(1);
    try (RunningBot bot =
        RunningBot.hooked(telegram, hook.webhook(), reception(RunningBot.echoing()))) {
      await(() -> telegram.textsTo(ADA).equals(List.of("hello")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void whoGoesBackToPollingEndsTheWebhookOnce() {
    try (RunningBot bot = bot(RunningBot.echoing())) {
      assertThat(bot.isRunning()).isTrue();
    }
    telegram.updates().write(ADA, "hello");

    try (RunningBot bot = RunningBot.keeping(telegram, reception(RunningBot.echoing()))) {
      await(() -> telegram.textsTo(ADA).equals(List.of("hello")));
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(telegram.calls("deleteWebhook")).hasSize(1);
  }

  @Test
  void aTokenThatIsRefusedEndsIt() {
    TelegramSettings wrong =
        new TelegramSettings(
            new BotToken("1:AAwrong"),
            telegram.address(),
            hook.webhook(),
            TelegramSettings.Fee.FREE);

    Ending ending = bot(wrong).run();

    assertThat(ending).isEqualTo(Ending.TOKEN_REFUSED);
  }

  @Test
  void aPortThatIsTakenEndsItBeforeTelegramIsToldOfIt() {
    Hook taken = new Hook(telegram.address().getPort());
    TelegramSettings settings =
        new TelegramSettings(
            new BotToken(FakeTelegram.TOKEN),
            telegram.address(),
            taken.webhook(),
            TelegramSettings.Fee.FREE);

    Ending ending = bot(settings).run();

    assertThat(ending).isEqualTo(Ending.ADDRESS_REFUSED);
    assertThat(telegram.calls("setWebhook")).isEmpty();
  }

  private TelegramBot bot(TelegramSettings settings) {
    BotCard card = new BotCard(List.of(), "long", "short");
    return new TelegramBot(settings, card, reception(RunningBot.echoing()), Clock.systemUTC());
  }

  /** A bot of which Telegram knows. */
  private RunningBot bot(Responder responder) {
    RunningBot bot = RunningBot.hooked(telegram, hook.webhook(), reception(responder));
    bot.tell(
        new Traffic() {
          @Override
          public void called(String method, Answer answer, Duration took) {
            // The server has its own log of them.
          }

          @Override
          public void handedOver(Handover outcome) {
            handed.add(outcome);
          }
        });
    await(() -> telegram.calls("setWebhook").size() == 1);
    return bot;
  }

  private Reception reception(Responder responder) {
    return LeaderProcess.reception(store, responder);
  }

  private static Item kept(long id, String text) {
    return new Item(id, Optional.of(new ChatId(ADA)), Hook.update(id, ADA, text));
  }

  /** Answers "hold" only after {@code end}. */
  static Responder holding(CountDownLatch end) {
    return RunningBot.responder(
        event -> {
          if (event instanceof IncomingEvent.Message message && message.text().equals("hold")) {
            await(() -> end.getCount() == 0);
          }
          return RunningBot.echo(event);
        });
  }
}
