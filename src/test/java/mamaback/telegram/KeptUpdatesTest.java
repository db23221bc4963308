package mamaback.telegram;

import static mamaback.telegram.RunningBot.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import mamaback.chat.Inbox;
import mamaback.chat.Inbox.Item;
import mamaback.chat.Replies;
import mamaback.telegram.fake.Fault;
import org.junit.jupiter.api.Test;

/** What is taken in outlives the process, and so does that it was answered. */
class KeptUpdatesTest extends StoreScene {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long GROUP = -12;

  private final List<String> changes = new CopyOnWriteArrayList<>();

  @Test
  void whatWasTakenInAndNotAnsweredIsAnsweredAfterARestart() {
    store.inbox().add(List.of(new Item(5, Optional.of(new ChatId(ADA)), written("hello"))));

    try (RunningBot bot = bot()) {
      await(() -> telegram.textsTo(ADA).equals(List.of("hello")));
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(store.inbox().waiting()).isEmpty();
  }

  @Test
  void anUpdateThatComesAgainAfterARestartIsNotAnsweredAgain() {
    long id;
    try (RunningBot bot = bot()) {
      id = telegram.updates().write(ADA, "once");
      await(() -> telegram.textsTo(ADA).size() == 1);
      assertThat(bot.isRunning()).isTrue();
    }

    try (RunningBot bot = bot()) {
      telegram.updates().addAgain(update("once"), id);
      telegram.updates().write(ADA, "then");
      await(() -> telegram.textsTo(ADA).contains("then"));
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(telegram.textsTo(ADA)).containsExactly("once", "then");
  }

  @Test
  void anEditedQuestionEditsItsAnswerAlsoAfterARestart() {
    try (RunningBot bot = bot()) {
      telegram.updates().add(update("haet or ice"));
      await(() -> telegram.textsTo(ADA).size() == 1);
      assertThat(bot.isRunning()).isTrue();
    }

    try (RunningBot bot = bot()) {
      telegram.updates().add(edited("heat or ice"));
      await(() -> telegram.calls("editMessageText").size() == 1);
      assertThat(bot.isRunning()).isTrue();
    }
    JsonNode edit = telegram.calls("editMessageText").getFirst().body();
    assertThat(edit.path("text").asText()).isEqualTo("heat or ice");
    assertThat(edit.path("message_id").asLong()).isGreaterThan(1_000);
    assertThat(telegram.textsTo(ADA)).containsExactly("haet or ice");
  }

  @Test
  void whatCannotBeKeptIsNotConfirmedAndIsAnsweredOnceItCan() {
    FullInbox full = new FullInbox(store.inbox(), new AtomicInteger(2), store.inbox().replies());
    try (RunningBot bot =
        RunningBot.keeping(
            telegram, Receptions.alone(RunningBot.echoing(), full, new Noted(changes)))) {
      telegram.updates().write(ADA, "hello");
      await(() -> telegram.textsTo(ADA).equals(List.of("hello")));
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(full.refusals()).hasValue(0);
  }

  @Test
  void aReplyThatCannotBePutInItsPlaceIsAnApologyAndNotSilence() {
    ForgetfulReplies forgetful =
        new ForgetfulReplies(
            () -> {
              throw new NoClassDefFoundError("gone");
            });
    try (RunningBot bot = bot(forgetful)) {
      telegram.updates().add(edited("heat or ice"));

      await(() -> telegram.textsTo(ADA).equals(List.of(RunningBot.APOLOGY)));
      await(() -> store.inbox().waiting().isEmpty());
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void whereAnEarlierAnswerIsNotFoundAnEditIsAnsweredAnew() {
    ForgetfulReplies forgetful =
        new ForgetfulReplies(
            () -> {
              throw new IllegalStateException("no store");
            });
    try (RunningBot bot = bot(forgetful)) {
      telegram.updates().add(edited("heat or ice"));

      await(() -> telegram.textsTo(ADA).equals(List.of("heat or ice")));
      await(() -> store.inbox().waiting().isEmpty());
      assertThat(bot.isRunning()).isTrue();
    }
  }

  private RunningBot bot(ForgetfulReplies replies) {
    FullInbox inbox = new FullInbox(store.inbox(), new AtomicInteger(), replies);
    return RunningBot.keeping(
        telegram, Receptions.alone(RunningBot.echoing(), inbox, new Noted(changes)));
  }

  /** Fails at whatever it is asked. */
  private record ForgetfulReplies(Runnable failure) implements Replies {
    @Override
    public void note(ChatId chat, int question, int reply) {
      failure.run();
    }

    @Override
    public Optional<Integer> find(ChatId chat, int question) {
      failure.run();
      return Optional.empty();
    }
  }

  /** Has no room for a while. */
  private record FullInbox(Inbox real, AtomicInteger refusals, Replies replies) implements Inbox {
    @Override
    public Set<Long> add(List<Item> items) {
      if (!items.isEmpty() && refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new IllegalStateException("full");
      }
      return real.add(items);
    }

    @Override
    public List<Item> waiting() {
      return real.waiting();
    }

    @Override
    public List<ChatId> chatsWaiting() {
      return real.chatsWaiting();
    }

    @Override
    public Optional<Item> next(ChatId chat) {
      return real.next(chat);
    }

    @Override
    public void answered(long id) {
      real.answered(id);
    }
  }

  @Test
  void aReplyInWorkWhenTheTokenIsRefusedIsEndedAndNotedBeforeTheBotEnds() {
    CountDownLatch end = new CountDownLatch(1);
    Reception slow = Receptions.alone(WebhookTest.holding(end), store.inbox(), new Noted(changes));
    RunningBot bot = RunningBot.keeping(telegram, slow);
    telegram.updates().write(ADA, "hold");
    await(() -> store.inbox().waiting().size() == 1);

    telegram.failNext("getUpdates", new Fault.Error(401, "Unauthorized"));
    telegram.updates().add(member("member"));
    await(() -> telegram.calls("getUpdates").stream().anyMatch(call -> !call.isAccepted()));
    end.countDown();

    assertThat(bot.ending()).isEqualTo(Ending.TOKEN_REFUSED);
    assertThat(telegram.textsTo(ADA)).containsExactly("hold");
    assertThat(store.inbox().waiting()).isEmpty();
  }

  @Test
  void aReplyThatAStopBrokeOffInThePauseOfA429IsSentAfterTheNextStart() {
    telegram.failNext("sendMessage", new Fault.RetryAfter(60));
    RunningBot stopped = bot();
    telegram.updates().write(ADA, "hello");
    await(() -> telegram.calls("sendMessage").size() == 1);

    stopped.stop();

    assertThat(stopped.ending()).isEqualTo(Ending.STOPPED);
    assertThat(telegram.calls("sendMessage")).as("nothing is sent in the pause").hasSize(1);
    try (RunningBot bot = bot()) {
      await(() -> telegram.textsTo(ADA).equals(List.of("hello")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void whoBlocksTheBotIsToldOn() {
    try (RunningBot bot = bot()) {
      telegram.updates().add(member("kicked"));
      telegram.updates().add(member("member"));
      telegram.updates().write(ADA, "after");
      await(() -> telegram.textsTo(ADA).size() == 1);
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(changes).startsWith("left " + ADA, "reached " + ADA);
  }

  @Test
  void aReplyThatArrivesIsToldOnSinceSheIsThere() {
    try (RunningBot bot = bot()) {
      telegram.updates().write(ADA, "hello");
      await(() -> changes.equals(List.of("reached " + ADA)));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aReplyToABlockedChatIsToldOnToo() {
    telegram.failNext(
        "sendMessage", new Fault.Error(403, "Forbidden: bot was blocked by the user"));
    try (RunningBot bot = bot()) {
      telegram.updates().write(ADA, "hello");
      await(() -> changes.equals(List.of("left " + ADA)));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aGroupWithANewIdIsFollowedAndTheReplyGoesThere() {
    telegram.failNext("sendMessage", new Fault.Migrated(-99));
    try (RunningBot bot = bot()) {
      telegram.updates().write(GROUP, "/hello");
      await(() -> telegram.textsTo(-99).equals(List.of("/hello")));
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(changes).containsExactly("moved " + GROUP + " to -99");
  }

  private RunningBot bot() {
    return RunningBot.keeping(
        telegram, Receptions.alone(RunningBot.echoing(), store.inbox(), new Noted(changes)));
  }

  /** Notes what it is told. */
  private record Noted(List<String> told) implements ChatChanges {
    @Override
    public void left(ChatId chat) {
      told.add("left " + chat.value());
    }

    @Override
    public void reached(ChatId chat) {
      told.add("reached " + chat.value());
    }

    @Override
    public void moved(ChatId from, ChatId to) {
      told.add("moved " + from.value() + " to " + to.value());
    }
  }

  private static String written(String text) {
    return update(text).put("update_id", 5).toString();
  }

  private static ObjectNode update(String text) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode message = update.putObject("message");
    message.put("message_id", 1).put("date", 1_795_000_000L).put("text", text);
    message.putObject("chat").put("id", ADA).put("type", "private");
    message.putObject("from").put("id", ADA).put("is_bot", false).put("first_name", "Ada");
    return update;
  }

  private static ObjectNode edited(String text) {
    ObjectNode edited = JSON.createObjectNode();
    edited.set("edited_message", update(text).get("message"));
    return edited;
  }

  private static ObjectNode member(String status) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode change = update.putObject("my_chat_member").put("date", 1_795_000_000L);
    change.putObject("chat").put("id", ADA).put("type", "private");
    change.putObject("from").put("id", ADA).put("is_bot", false).put("first_name", "Ada");
    for (String which : List.of("old_chat_member", "new_chat_member")) {
      ObjectNode member = change.putObject(which).put("status", status).put("until_date", 0);
      member.putObject("user").put("id", 42).put("is_bot", true).put("first_name", "bot");
    }
    return update;
  }
}
