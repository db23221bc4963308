package mamaback.telegram;

import static mamaback.telegram.RunningBot.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import mamaback.chat.Attachment;
import mamaback.chat.Button;
import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.telegram.fake.Call;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.telegram.fake.Fault;
import mamaback.text.RichText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Receiving and answering through the real client against a Telegram on loopback. */
class TelegramBotTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long ADA = 11;
  private static final long BEA = 22;

  private final FakeTelegram telegram = FakeTelegram.start();

  @AfterEach
  void stopTelegram() {
    telegram.close();
  }

  @Test
  void answersWhatIsWritten() {
    try (RunningBot bot = echo()) {
      telegram.updates().write(ADA, "hello");

      await(() -> telegram.textsTo(ADA).equals(List.of("hello")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void setsItsMenuAndDescriptions() {
    try (RunningBot bot = echo()) {
      await(() -> telegram.calls("setMyShortDescription").size() == 2);

      assertThat(telegram.calls("setMyCommands").getFirst().body().at("/commands/0/command"))
          .hasToString("\"help\"");
      assertThat(telegram.calls("setMyDescription"))
          .extracting(call -> call.body().path("language_code").asText())
          .containsExactly("", "es");
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void answersTheMessagesOfAChatInTheirOrder() {
    List<String> texts = IntStream.range(0, 5).mapToObj(i -> "message " + i).toList();
    texts.forEach(text -> telegram.updates().write(ADA, text));

    try (RunningBot bot = echo()) {
      await(() -> telegram.textsTo(ADA).size() == texts.size());

      assertThat(telegram.textsTo(ADA)).isEqualTo(texts);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aSlowChatDelaysNobody() {
    CountDownLatch slow = new CountDownLatch(1);
    try (RunningBot bot = answering(event -> event.chat().value() == ADA ? wait(slow) : ok())) {
      telegram.updates().write(ADA, "slow");
      telegram.updates().write(BEA, "fast");

      await(() -> telegram.textsTo(BEA).size() == 1);
      assertThat(telegram.textsTo(ADA)).isEmpty();

      slow.countDown();
      await(() -> telegram.textsTo(ADA).size() == 1);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void showsThatItTypesOnlyWhenAnAnswerTakesLong() {
    CountDownLatch slow = new CountDownLatch(1);
    try (RunningBot bot = answering(event -> event.chat().value() == ADA ? wait(slow) : ok())) {
      telegram.updates().write(BEA, "fast");
      await(() -> telegram.textsTo(BEA).size() == 1);
      telegram.updates().write(ADA, "slow");

      await(() -> telegram.calls("sendChatAction").size() == 1);
      Call typing = telegram.calls("sendChatAction").getFirst();
      assertThat(typing.body().path("chat_id").asLong()).isEqualTo(ADA);
      slow.countDown();
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aFailingAnswerIsAnApologyAndPollingGoesOn() {
    try (RunningBot bot =
        answering(
            event -> {
              if (((IncomingEvent.Message) event).text().equals("boom")) {
                throw new IllegalStateException("boom");
              }
              return RunningBot.echo(event);
            })) {
      telegram.updates().write(ADA, "boom");
      telegram.updates().write(ADA, "after");

      await(() -> telegram.textsTo(ADA).equals(List.of(RunningBot.APOLOGY, "after")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void idsThatGoOnLowerAreReceived() {
    try (RunningBot bot = echo()) {
      telegram.updates().write(ADA, "before");
      await(() -> telegram.textsTo(ADA).size() == 1 && telegram.updates().unconfirmed() == 0);
      telegram.updates().continueWithId(117_314_199L);

      telegram.updates().write(ADA, "one");
      telegram.updates().write(ADA, "two");

      await(() -> telegram.textsTo(ADA).equals(List.of("before", "one", "two")));
      await(() -> telegram.updates().unconfirmed() == 0);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void anUpdateThatComesTwiceIsAnsweredOnce() {
    ObjectNode update = JSON.createObjectNode();
    update
        .putObject("message")
        .put("message_id", 1)
        .put("date", 1_795_000_000L)
        .put("text", "once");
    ((ObjectNode) update.get("message")).putObject("chat").put("id", ADA).put("type", "private");
    ((ObjectNode) update.get("message"))
        .putObject("from")
        .put("id", ADA)
        .put("is_bot", false)
        .put("first_name", "Ada");
    try (RunningBot bot = echo()) {
      telegram.updates().addAgain(update, 5);
      await(() -> telegram.updates().unconfirmed() == 0);
      telegram.updates().addAgain(update, 5);
      telegram.updates().write(ADA, "next");

      await(() -> telegram.textsTo(ADA).contains("next"));
      assertThat(telegram.textsTo(ADA)).containsExactly("once", "next");
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void anUpdateThatCannotBeReadHidesNoOther() {
    ObjectNode odd = JSON.createObjectNode();
    odd.putObject("message").put("message_id", "not a number").put("date", "yesterday");
    telegram.updates().write(ADA, "before");
    telegram.updates().add(odd);
    telegram.updates().write(ADA, "behind");

    try (RunningBot bot = echo()) {
      await(() -> telegram.textsTo(ADA).equals(List.of("before", "behind")));
      await(() -> telegram.updates().unconfirmed() == 0);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void updatesOfOtherKindsAreLeftAlone() {
    ObjectNode joined = JSON.createObjectNode();
    joined
        .putObject("message")
        .put("message_id", 1)
        .put("date", 1_795_000_000L)
        .put("group_chat_created", true)
        .putObject("chat")
        .put("id", -5)
        .put("type", "group");
    telegram.updates().add(joined);
    telegram.updates().add(JSON.createObjectNode().put("a_kind_of_tomorrow", 1));
    telegram.updates().write(ADA, "hello");

    try (RunningBot bot = echo()) {
      await(() -> telegram.updates().unconfirmed() == 0 && telegram.textsTo(ADA).size() == 1);
      assertThat(telegram.calls("sendMessage")).hasSize(1);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aPictureIsAnsweredByItsCaption() {
    try (RunningBot bot = echo()) {
      telegram.updates().sendPicture(ADA, "my back");
      telegram.updates().sendPicture(ADA, "");

      await(() -> telegram.textsTo(ADA).equals(List.of("picture:my back", "picture:")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aTapIsConfirmedAndAnsweredInPlace() {
    try (RunningBot bot = answering(event -> inPlace("page two"))) {
      telegram.updates().tap(ADA, 77, "more");

      await(() -> telegram.calls("editMessageText").size() == 1);
      Call edit = telegram.calls("editMessageText").getFirst();
      assertThat(edit.body().path("message_id").asLong()).isEqualTo(77);
      assertThat(edit.body().path("text").asText()).isEqualTo("page two");
      assertThat(telegram.calls().stream().map(TelegramBotTest::name).toList())
          .containsSubsequence("answercallbackquery", "editmessagetext");
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aFileFollowsItsText() {
    Attachment file = new Attachment("mamaback.json", "{\"weeks\" : 6}");
    try (RunningBot bot = answering(event -> ok().attaching(file))) {
      telegram.updates().write(ADA, "/export");

      await(() -> telegram.calls("sendDocument").size() == 1);
      assertThat(telegram.textsTo(ADA)).hasSize(1);
      assertThat(telegram.calls("sendDocument").getFirst().body().path("multipart").asText())
          .contains("filename=\"mamaback.json\"")
          .contains("{\"weeks\" : 6}")
          .contains(Long.toString(ADA));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void whatCannotBeEditedIsSentAnew() {
    telegram.failNext(
        "editMessageText", new Fault.Error(400, "Bad Request: message can't be edited"));
    try (RunningBot bot = answering(event -> inPlace("page two"))) {
      telegram.updates().tap(ADA, 77, "more");

      await(() -> telegram.textsTo(ADA).equals(List.of("page two")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aSecondTapThatChangesNothingIsNoFailure() {
    telegram.failNext(
        "editMessageText",
        new Fault.Error(400, "Bad Request: message is not modified: same content"));
    try (RunningBot bot = answering(event -> inPlace("page two"))) {
      telegram.updates().tap(ADA, 77, "more");
      telegram.updates().write(BEA, "hello");

      await(() -> telegram.textsTo(BEA).size() == 1);
      assertThat(telegram.textsTo(ADA)).isEmpty();
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aTapTooOldToBeConfirmedIsAnsweredAllTheSame() {
    telegram.failNext("answerCallbackQuery", new Fault.Error(400, "Bad Request: query is too old"));
    try (RunningBot bot = echo()) {
      telegram.updates().tap(ADA, 77, "more");

      await(() -> telegram.textsTo(ADA).equals(List.of("tap:more")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aRefusedTokenEndsTheBot() {
    RunningBot bot = RunningBot.at(telegram.address(), "1:wrong", RunningBot::echo);

    assertThat(bot.ending()).isEqualTo(Ending.TOKEN_REFUSED);
  }

  @Test
  void aRivalIsWaitedFor() {
    telegram.failNext("getUpdates", new Fault.Error(409, "Conflict: terminated by other"));
    try (RunningBot bot = echo()) {
      telegram.updates().write(ADA, "hello");

      await(() -> telegram.textsTo(ADA).size() == 1);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void pollingOutlastsEveryFault() {
    telegram.failNext("getUpdates", new Fault.BadGateway());
    telegram.failNext("getUpdates", new Fault.Dropped());
    telegram.failNext("getUpdates", new Fault.RetryAfter(1));
    telegram.failNext("getUpdates", new Fault.Error(500, "Internal Server Error"));
    try (RunningBot bot = echo()) {
      telegram.updates().write(ADA, "hello");

      await(() -> telegram.textsTo(ADA).equals(List.of("hello")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void anAnswerIsSentAgainAfterTheServersPause() {
    telegram.failNext("sendMessage", new Fault.RetryAfter(1));
    try (RunningBot bot = echo()) {
      telegram.updates().write(ADA, "hello");

      await(() -> telegram.textsTo(ADA).equals(List.of("hello")));
      assertThat(telegram.calls("sendMessage")).hasSize(2);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void anEditAndAFileAreSentAgainAfterTheServersPauseToo() {
    telegram.failNext("editMessageText", new Fault.RetryAfter(1));
    telegram.failNext("sendDocument", new Fault.RetryAfter(1));
    Attachment file = new Attachment("mamaback.json", "{}");
    try (RunningBot bot =
        answering(event -> event.chat().value() == ADA ? inPlace("two") : ok().attaching(file))) {
      telegram.updates().tap(ADA, 77, "more");
      telegram.updates().write(BEA, "/export");

      await(() -> accepted("editMessageText") == 1 && accepted("sendDocument") == 1);
      assertThat(telegram.calls("editMessageText")).hasSize(2);
      assertThat(telegram.calls("sendDocument")).hasSize(2);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void anEditThatMayHaveBeenDoneIsRepeatedSinceItDoesNoHarm() {
    telegram.failNext("editMessageText", new Fault.BadGateway());
    try (RunningBot bot = answering(event -> inPlace("page two"))) {
      telegram.updates().tap(ADA, 77, "more");

      await(() -> accepted("editMessageText") == 1);
      assertThat(telegram.textsTo(ADA)).isEmpty();
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aFileThatMayHaveArrivedIsNeverRepeated() {
    telegram.failNext("sendDocument", new Fault.BadGateway());
    Attachment file = new Attachment("mamaback.json", "{}");
    try (RunningBot bot =
        answering(event -> event.chat().value() == ADA ? ok().attaching(file) : ok())) {
      telegram.updates().write(ADA, "/export");
      await(() -> telegram.calls("sendDocument").size() == 1);
      telegram.updates().write(BEA, "hello");

      await(() -> telegram.textsTo(BEA).size() == 1);
      assertThat(telegram.calls("sendDocument")).hasSize(1);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  private long accepted(String method) {
    return telegram.calls(method).stream().filter(Call::isAccepted).count();
  }

  @Test
  void anAnswerThatMayHaveArrivedIsNeverRepeated() {
    telegram.failNext("sendMessage", new Fault.Dropped());
    telegram.failNext("sendMessage", new Fault.BadGateway());
    try (RunningBot bot = echo()) {
      telegram.updates().write(ADA, "lost on the way back");
      await(() -> telegram.calls("sendMessage").size() == 1);
      telegram.updates().write(BEA, "lost at the gate");
      await(() -> telegram.calls("sendMessage").size() == 2);
      telegram.updates().write(ADA, "next");

      await(() -> telegram.textsTo(ADA).contains("next"));
      assertThat(telegram.calls("sendMessage")).hasSize(3);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aHangingSendDelaysNoOtherChat() {
    CountDownLatch end = new CountDownLatch(1);
    telegram.failNext("sendMessage", new Fault.Hanging(end));
    try (RunningBot bot = echo()) {
      telegram.updates().write(ADA, "hangs");
      await(() -> telegram.calls("sendMessage").size() == 1);
      telegram.updates().write(BEA, "goes on");

      await(() -> telegram.textsTo(BEA).equals(List.of("goes on")));
      end.countDown();
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aBlockedBotGoesOnForOthers() {
    telegram.failNext(
        "sendMessage", new Fault.Error(403, "Forbidden: bot was blocked by the user"));
    try (RunningBot bot = echo()) {
      telegram.updates().write(ADA, "gone");
      await(() -> telegram.calls("sendMessage").size() == 1);
      telegram.updates().write(BEA, "here");

      await(() -> telegram.textsTo(BEA).equals(List.of("here")));
      assertThat(telegram.calls("sendMessage")).hasSize(2);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void triesOnWhileThereIsNoNetwork() {
    URI address = telegram.address();
    telegram.close();
    try (RunningBot bot = RunningBot.at(address, FakeTelegram.TOKEN, RunningBot::echo);
        FakeTelegram back = FakeTelegram.startAt(address.getPort())) {
      back.updates().write(ADA, "hello");

      await(() -> back.textsTo(ADA).equals(List.of("hello")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void stopsWithinSecondsAndConfirmsWhatItAnswered() {
    afterUpdates(() -> telegram.failNext("getUpdates", new Fault.RetryAfter(60)));
    RunningBot bot = echo();
    telegram.updates().write(ADA, "hello");
    await(() -> telegram.textsTo(ADA).size() == 1);
    await(() -> telegram.calls("getUpdates").stream().anyMatch(call -> !call.isAccepted()));
    assertThat(telegram.updates().unconfirmed()).as("before the stop").isEqualTo(1);
    long before = System.nanoTime();

    bot.stop();

    assertThat(bot.ending()).isEqualTo(Ending.STOPPED);
    assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    assertThat(telegram.updates().unconfirmed()).isZero();
  }

  @Test
  void aStopDoesNotBreakOffItsOwnConfirmation() {
    telegram.watch(
        (call, answer) -> {
          if (isConfirmation(call)) {
            LockSupport.parkNanos(300_000_000);
          }
        });
    List<Traffic.Answer> polls = new CopyOnWriteArrayList<>();
    RunningBot bot = echo();
    telegram.updates().write(ADA, "hello");
    await(() -> telegram.textsTo(ADA).size() == 1 && telegram.updates().unconfirmed() == 0);
    bot.tell(
        (method, answer, took) -> {
          if (isPoll(method)) {
            polls.add(answer);
          }
        });

    bot.stop();

    assertThat(bot.ending()).isEqualTo(Ending.STOPPED);
    assertThat(polls).as("the last is the confirmation").last().isEqualTo(Traffic.Answer.DONE);
  }

  @Test
  void aStopLosesNothingThatWasReceived() {
    CountDownLatch stopping = new CountDownLatch(1);
    RunningBot bot = answering(event -> aMomentAfter(stopping));
    telegram.updates().write(ADA, "hello");
    await(() -> telegram.calls("sendChatAction").size() == 1);
    bot.tell(
        (method, answer, took) -> {
          if (isPoll(method)) {
            stopping.countDown();
          }
        });

    bot.stop();

    assertThat(bot.ending()).isEqualTo(Ending.STOPPED);
    assertThat(telegram.textsTo(ADA)).containsExactly("ok");
  }

  private static boolean isPoll(String method) {
    return method.equalsIgnoreCase("getUpdates");
  }

  private static boolean isConfirmation(Call call) {
    return isPoll(call.method()) && call.body().path("timeout").asInt(-1) == 0;
  }

  /** Does {@code deed} once, when updates were handed over and before the next poll. */
  private void afterUpdates(Runnable deed) {
    AtomicBoolean isDone = new AtomicBoolean();
    telegram.watch(
        (call, answer) -> {
          if (isPoll(call.method())
              && !answer.path("result").isEmpty()
              && isDone.compareAndSet(false, true)) {
            deed.run();
          }
        });
  }

  /** An answer that takes a little longer than the stop that it waits for. */
  private static OutgoingMessage aMomentAfter(CountDownLatch stopping) {
    try {
      stopping.await();
      if (new CountDownLatch(1).await(500, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("nobody counts it down");
      }
      return ok();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aLongReplyComesInPartsWithButtonsUnderTheLast() {
    RichText text = RichText.EMPTY;
    for (int i = 0; i < 40; i++) {
      text = text.then(RichText.of("paragraph <" + i + "> & " + "word ".repeat(40)));
    }
    OutgoingMessage reply =
        new OutgoingMessage(
            text, List.of(List.of(new Button("More", "more"))), Placement.NEW_MESSAGE);
    try (RunningBot bot = answering(event -> reply)) {
      telegram.updates().write(ADA, "tell me all");

      await(() -> telegram.textsTo(ADA).size() == 3);
      List<Call> calls = telegram.calls("sendMessage");
      assertThat(calls.getFirst().body().has("reply_markup")).isFalse();
      assertThat(calls.getLast().body().at("/reply_markup/inline_keyboard/0/0/text").asText())
          .isEqualTo("More");
      assertThat(calls).allMatch(call -> call.body().at("/parse_mode").asText().equals("HTML"));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  private static String name(Call call) {
    return call.method().toLowerCase(Locale.ROOT);
  }

  private RunningBot echo() {
    return answering(RunningBot::echo);
  }

  private RunningBot answering(Function<IncomingEvent, OutgoingMessage> answers) {
    return RunningBot.against(telegram, answers);
  }

  private static OutgoingMessage ok() {
    return OutgoingMessage.of(RichText.of("ok"));
  }

  private static OutgoingMessage inPlace(String text) {
    return new OutgoingMessage(RichText.of(text), List.of(), Placement.IN_PLACE);
  }

  private static OutgoingMessage wait(CountDownLatch latch) {
    try {
      latch.await();
      return ok();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
