package mamaback.telegram;

import static mamaback.telegram.RunningBot.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mamaback.chat.Sender;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.telegram.fake.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Groups, edited messages, languages and inline queries through the real client. */
class GroupsAndEditsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long ADA = FakeTelegram.ADMIN;
  private static final long GROUP = -500;

  private final FakeTelegram telegram = FakeTelegram.start();
  private final List<Sender> senders = new CopyOnWriteArrayList<>();

  @AfterEach
  void stopTelegram() {
    telegram.close();
  }

  @Test
  void inAGroupItAnswersOnlyWhatIsMeantForIt() {
    try (RunningBot bot = echo()) {
      telegram.updates().write(GROUP, "nice weather");
      telegram.updates().write(GROUP, "/help@other_bot");
      telegram.updates().write(GROUP, "@Mamaback_Bot heat or ice?");
      telegram.updates().write(GROUP, "/help");
      telegram.updates().write(GROUP, "/help@mamaback_bot");
      telegram.updates().add(reply(GROUP, "and at night?", "mamaback_bot"));
      telegram.updates().add(reply(GROUP, "not for the bot", "bea"));

      await(() -> telegram.updates().unconfirmed() == 0 && telegram.textsTo(GROUP).size() == 4);
      assertThat(telegram.textsTo(GROUP))
          .containsExactly("heat or ice?", "/help", "/help@mamaback_bot", "and at night?");
      assertThat(telegram.calls("sendMessage"))
          .allMatch(call -> call.body().at("/reply_parameters/message_id").asInt() > 0);
      assertThat(telegram.calls("getMe")).hasSize(1);
      assertThat(senders).extracting(Sender::place).containsOnly(Sender.Place.GROUP);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void asksTelegramWhoAdministersAGroupEachTimeItMatters() {
    List<Boolean> decides = new CopyOnWriteArrayList<>();
    try (RunningBot bot =
        RunningBot.against(
            telegram,
            event -> {
              decides.add(event.sender().standing().decides());
              return RunningBot.echo(event);
            })) {
      ObjectNode bea = message(GROUP, 6, "/tips off");
      ((ObjectNode) bea.at("/message/from")).put("id", FakeTelegram.ADMIN + 1);
      telegram.updates().add(message(GROUP, 5, "/tips 08:30"));
      telegram.updates().add(bea);
      await(() -> decides.size() == 2);
      telegram.failNext("getChatAdministrators", new Fault.Error(400, "chat not found"));
      telegram.updates().add(message(GROUP, 7, "/tips 08:30"));
      telegram.updates().add(message(ADA, 8, "/tips 08:30"));

      await(() -> decides.size() == 4);
      assertThat(decides).containsExactly(true, false, false, false);
      assertThat(telegram.calls("getChatAdministrators")).hasSize(3);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void anEditedQuestionEditsItsAnswer() {
    try (RunningBot bot = echo()) {
      telegram.updates().add(message(ADA, 5, "haet or ice"));
      await(() -> telegram.textsTo(ADA).equals(List.of("haet or ice")));

      telegram.updates().add(edited(ADA, 5, "heat or ice"));

      await(() -> telegram.calls("editMessageText").size() == 1);
      JsonNode edit = telegram.calls("editMessageText").getFirst().body();
      assertThat(edit.path("text").asText()).isEqualTo("heat or ice");
      assertThat(edit.path("message_id").asLong()).isGreaterThan(1_000);
      assertThat(telegram.textsTo(ADA)).hasSize(1);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void anEditedQuestionWhoseAnswerIsForgottenIsAnsweredAnew() {
    try (RunningBot bot = echo()) {
      telegram.updates().add(edited(ADA, 5, "heat or ice"));

      await(() -> telegram.textsTo(ADA).equals(List.of("heat or ice")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void theLanguageOfHerMessengerIsKnown() {
    ObjectNode update = message(ADA, 5, "hola");
    ((ObjectNode) update.at("/message/from")).put("language_code", "es-MX");
    try (RunningBot bot = echo()) {
      telegram.updates().add(update);

      await(() -> telegram.textsTo(ADA).size() == 1);
      assertThat(senders).containsExactly(new Sender(Optional.of("es"), Sender.Place.PRIVATE));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void anInlineQueryIsAnsweredWithCards() {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode query = update.putObject("inline_query");
    query.put("id", "q1").put("query", "lift baby").put("offset", "");
    query.putObject("from").put("id", ADA).put("is_bot", false).put("first_name", "Ada");
    try (RunningBot bot = echo()) {
      telegram.updates().add(update);

      await(() -> telegram.calls("answerInlineQuery").size() == 1);
      JsonNode answer = telegram.calls("answerInlineQuery").getFirst().body();
      assertThat(answer.path("is_personal").asBoolean()).as("nobody else gets them").isTrue();
      assertThat(answer.path("cache_time").asInt(300)).isLessThanOrEqualTo(10);
      JsonNode card = answer.at("/results/0");
      assertThat(card.path("title").asText()).isEqualTo("lift baby");
      assertThat(card.at("/input_message_content/message_text").asText()).isEqualTo("lift baby");
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aCardThatSheChoseIsNotAnsweredAsIfSheHadAsked() {
    ObjectNode card = message(ADA, 5, "Heat or ice?");
    ((ObjectNode) card.get("message"))
        .putObject("via_bot")
        .put("id", 1)
        .put("is_bot", true)
        .put("first_name", "Mamaback");
    try (RunningBot bot = echo()) {
      telegram.updates().add(card);
      telegram.updates().add(message(ADA, 6, "thanks"));

      await(() -> telegram.updates().unconfirmed() == 0 && !telegram.textsTo(ADA).isEmpty());
      assertThat(telegram.textsTo(ADA)).containsExactly("thanks");
      assertThat(bot.isRunning()).isTrue();
    }
  }

  private RunningBot echo() {
    return RunningBot.against(
        telegram,
        event -> {
          senders.add(event.sender());
          return RunningBot.echo(event);
        });
  }

  private static ObjectNode message(long chat, int id, String text) {
    ObjectNode update = JSON.createObjectNode();
    fill(update.putObject("message"), chat, id).put("text", text);
    return update;
  }

  private static ObjectNode edited(long chat, int id, String text) {
    ObjectNode update = JSON.createObjectNode();
    fill(update.putObject("edited_message"), chat, id).put("text", text);
    return update;
  }

  private static ObjectNode reply(long chat, String text, String to) {
    ObjectNode update = message(chat, 9, text);
    ObjectNode original = ((ObjectNode) update.get("message")).putObject("reply_to_message");
    fill(original, chat, 8).put("text", "earlier");
    ((ObjectNode) original.get("from")).put("username", to).put("is_bot", true);
    return update;
  }

  private static ObjectNode fill(ObjectNode message, long chat, int id) {
    message.put("message_id", id).put("date", 1_795_000_000L);
    message.putObject("from").put("id", ADA).put("is_bot", false).put("first_name", "Ada");
    message
        .putObject("chat")
        .put("id", chat)
        .put("type", chat < 0 ? "group" : "private")
        .put("first_name", "Ada");
    return message;
  }
}
