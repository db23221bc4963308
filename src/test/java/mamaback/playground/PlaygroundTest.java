package mamaback.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatAdministrators;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** The playground as the bot's real client and as the page see it. */
class PlaygroundTest {
  private static final Instant NIGHT = Instant.parse("2026-11-20T03:00:00Z");

  private Playground playground;
  private Page page;
  private TelegramClient bot;

  @BeforeEach
  void start() throws IOException {
    playground = Playground.start(0, Clock.fixed(NIGHT, ZoneOffset.UTC));
    page = new Page(playground.address());
    bot = client(playground.token());
  }

  @AfterEach
  void stop() {
    playground.close();
  }

  @Test
  void carriesWordsAndTapsToTheBot() throws TelegramApiException {
    long ada = page.join("Ada");
    page.write(ada, "my back");
    page.tap(ada, 7, "more");

    List<Update> updates = bot.execute(GetUpdates.builder().timeout(5).build());

    assertThat(updates.getFirst().getMessage().getText()).isEqualTo("my back");
    assertThat(updates.getFirst().getMessage().getFrom().getLanguageCode()).isEqualTo("en");
    assertThat(updates.getLast().getCallbackQuery().getData()).isEqualTo("more");
    assertThat(updates.getLast().getCallbackQuery().getMessage().getMessageId()).isEqualTo(7);
  }

  @Test
  void keepsUpdatesUntilALaterOneIsAskedFor() throws TelegramApiException {
    long ada = page.join("Ada");
    page.write(ada, "one");
    page.write(ada, "two");
    int first = bot.execute(GetUpdates.builder().build()).getFirst().getUpdateId();

    List<Update> again = bot.execute(GetUpdates.builder().build());
    List<Update> rest = bot.execute(GetUpdates.builder().offset(first + 1).build());

    assertThat(again).hasSize(2);
    assertThat(rest).extracting(update -> update.getMessage().getText()).containsExactly("two");
  }

  @Test
  void showsWhatTheBotSaysAsPiecesWithoutMarkup() throws TelegramApiException {
    long ada = page.join("Ada");

    bot.execute(html(ada, "<b>Heat</b> &lt;script&gt;"));

    JsonNode text = page.events("Sent").getFirst().path("content").path("text");
    assertThat(text.path(0).path("styles").path(0).asText()).isEqualTo("bold");
    assertThat(text.path(1).path("text").asText()).isEqualTo(" <script>");
  }

  @Test
  void refusesWhatTelegramRefuses() {
    long ada = page.join("Ada");

    assertThat(refusal(bot, html(ada, "<b>open"))).contains("entities");
    assertThat(refusal(bot, html(ada, "x".repeat(4_097)))).contains("too long");
    assertThat(refusal(bot, html(99, "x"))).contains("chat not found");
    assertThat(refusal(client("1:wrong"), html(ada, "x"))).contains("Unauthorized");
  }

  @Test
  void tellsTheBotWhichButtonsStoodBelowWhatWasTapped() throws TelegramApiException {
    long ada = page.join("Ada");
    SendMessage question = html(ada, "Well?");
    question.setReplyMarkup(
        InlineKeyboardMarkup.builder()
            .keyboardRow(
                new InlineKeyboardRow(
                    InlineKeyboardButton.builder().text("Yes").callbackData("yes").build()))
            .build());
    page.tap(ada, bot.execute(question).getMessageId(), "yes");

    Message tapped =
        (Message)
            bot.execute(GetUpdates.builder().build()).getFirst().getCallbackQuery().getMessage();

    assertThat(tapped.getText()).isEqualTo("Well?");
    assertThat(tapped.getReplyMarkup().getKeyboard().getFirst().getFirst().getText())
        .isEqualTo("Yes");
  }

  @Test
  void refusesToWriteWhereTheBotIsBlocked() throws TelegramApiException {
    long ada = page.join("Ada");
    page.act("dismiss", ada);

    String refusal = refusal(bot, html(ada, "x"));
    List<Update> updates = bot.execute(GetUpdates.builder().build());
    page.act("admit", ada);

    assertThat(refusal).contains("bot was blocked by the user");
    assertThat(updates.getFirst().getMyChatMember().getNewChatMember().getStatus())
        .isEqualTo("kicked");
    assertThat(bot.execute(html(ada, "x")).getMessageId()).isPositive();
  }

  @Test
  void tellsTheBotWhoMadeAGroupAndWhatItRepliesTo() throws TelegramApiException {
    long ada = page.join("Ada");
    long group = page.found("Mothers", ada);
    int asked = bot.execute(html(group, "Well?")).getMessageId();
    page.reply(group, ada, asked);

    List<Update> updates = bot.execute(GetUpdates.builder().build());
    List<ChatMember> admins = bot.execute(GetChatAdministrators.builder().chatId(group).build());

    assertThat(admins).extracting(admin -> admin.getUser().getId()).containsExactly(ada);
    assertThat(updates.getLast().getMessage().getChat().isGroupChat()).isTrue();
    assertThat(updates.getLast().getMessage().getReplyToMessage().getFrom().getIsBot()).isTrue();
  }

  @Test
  void asksNoGroupWhereItIs() {
    long group = page.found("Mothers", page.join("Ada"));
    SendMessage where = html(group, "Where?");
    where.setReplyMarkup(
        ReplyKeyboardMarkup.builder()
            .keyboardRow(
                new KeyboardRow(
                    KeyboardButton.builder().text("Here").requestLocation(true).build()))
            .build());

    assertThat(refusal(bot, where)).contains("private chats only");
  }

  @Test
  void putsAnotherTextIntoAMessageUnlessItIsTheSame() throws TelegramApiException {
    long ada = page.join("Ada");
    int id = bot.execute(html(ada, "old")).getMessageId();
    EditMessageText edit = EditMessageText.builder().chatId(ada).messageId(id).text("new").build();

    bot.execute(edit);

    assertThat(page.events("Edited")).hasSize(1);
    assertThat(refusal(bot, edit)).contains("message is not modified");
  }

  @Test
  void changesTheButtonsOfAMessageAndTellsThemWithATap() throws TelegramApiException {
    long ada = page.join("Ada");
    SendMessage asked = html(ada, "old");
    asked.setReplyMarkup(keyboard("more"));
    int id = bot.execute(asked).getMessageId();

    bot.execute(
        EditMessageReplyMarkup.builder()
            .chatId(ada)
            .messageId(id)
            .replyMarkup(keyboard("thanks"))
            .build());
    page.tap(ada, id, "thanks");

    CallbackQuery tap = bot.execute(GetUpdates.builder().build()).getFirst().getCallbackQuery();
    assertThat(((Message) tap.getMessage()).getReplyMarkup()).isEqualTo(keyboard("thanks"));
    assertThat(page.events("Edited")).hasSize(1);
  }

  private static InlineKeyboardMarkup keyboard(String data) {
    InlineKeyboardButton button =
        InlineKeyboardButton.builder().text(data).callbackData(data).build();
    return InlineKeyboardMarkup.builder().keyboardRow(new InlineKeyboardRow(button)).build();
  }

  @Test
  void givesOutTheFilesOfTheBot() throws TelegramApiException {
    long ada = page.join("Ada");
    byte[] export = "{\"birthType\": \"Café\"}".getBytes(StandardCharsets.UTF_8);

    bot.execute(
        SendDocument.builder()
            .chatId(ada)
            .document(new InputFile(new ByteArrayInputStream(export), "mamaback.json"))
            .caption("Your data")
            .build());

    JsonNode content = page.events("Sent").getFirst().path("content");
    HttpResponse<String> file =
        page.get("/play/file/" + content.path("files").path(0).path("id").asLong());
    assertThat(content.path("files").path(0).path("name").asText()).isEqualTo("mamaback.json");
    assertThat(file.body()).isEqualTo("{\"birthType\": \"Café\"}");
    assertThat(file.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
  }

  @Test
  void showsThePhotosOfTheBot() throws TelegramApiException {
    long ada = page.join("Ada");
    byte[] beginningOfAPng = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    bot.execute(
        SendPhoto.builder()
            .chatId(ada)
            .photo(new InputFile(new ByteArrayInputStream(beginningOfAPng), "cat.png"))
            .build());

    JsonNode file = page.events("Sent").getFirst().at("/content/files/0");
    assertThat(file.path("isPicture").asBoolean()).isTrue();
    assertThat(
            page.get("/play/file/" + file.path("id").asLong()).headers().firstValue("Content-Type"))
        .hasValue("image/png");
  }

  @Test
  void showsTheBotsWordsToATap() throws TelegramApiException {
    long ada = page.join("Ada");
    page.tap(ada, 7, "more");
    String tap = bot.execute(GetUpdates.builder().build()).getFirst().getCallbackQuery().getId();

    bot.execute(AnswerCallbackQuery.builder().callbackQueryId(tap).text("Noted").build());

    JsonNode answered = page.events("TapAnswered").getFirst();
    assertThat(answered.path("chat").asLong()).isEqualTo(ada);
    assertThat(answered.path("text").asText()).isEqualTo("Noted");
  }

  @Test
  void putsTheClockForward() {
    page.forward(24 * 60);

    assertThat(playground.clock().instant()).isEqualTo(NIGHT.plus(Duration.ofDays(1)));
    assertThat(page.events("ClockMoved")).hasSize(1);
  }

  /** DNS rebinding: a page of elsewhere reaches loopback under its own name. */
  @Test
  void answersNobodyWhoCallsItByAnotherName() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", playground.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /play/events?after=0 HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));

      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("events");
    }
  }

  @Test
  void takesNothingFromPagesOfElsewhere() {
    HttpRequest.Builder foreign =
        HttpRequest.newBuilder(playground.address().resolve("/play/user"))
            .POST(BodyPublishers.ofString("{\"name\":\"Eve\",\"language\":\"en\"}"));

    int ofAnotherOrigin =
        page.send(
                foreign
                    .copy()
                    .header("Origin", "https://evil.example")
                    .header("Content-Type", "application/json")
                    .build())
            .statusCode();
    int asAForm =
        page.send(foreign.copy().header("Content-Type", "text/plain").build()).statusCode();

    assertThat(ofAnotherOrigin).isEqualTo(403);
    assertThat(asAForm).isEqualTo(400);
    assertThat(page.events("Joined")).isEmpty();
  }

  @Test
  void letsNoOtherPageReadOrFrameIt() {
    HttpResponse<String> index = page.get("/");

    assertThat(index.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(index.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'");
  }

  private TelegramClient client(String token) {
    TelegramUrl url =
        TelegramUrl.builder()
            .schema("http")
            .host(playground.address().getHost())
            .port(playground.address().getPort())
            .testServer(false)
            .build();
    return new OkHttpTelegramClient(new OkHttpClient(), token, url);
  }

  private static String refusal(TelegramClient client, BotApiMethod<?> method) {
    return assertThatExceptionOfType(TelegramApiRequestException.class)
        .isThrownBy(() -> client.execute(method))
        .actual()
        .getApiResponse();
  }

  private static SendMessage html(long chat, String html) {
    return SendMessage.builder().chatId(chat).text(html).parseMode("HTML").build();
  }
}
