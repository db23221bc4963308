package mamaback.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mamaback.chat.Attachment;
import mamaback.chat.BotCommand;
import mamaback.chat.Button;
import mamaback.chat.IncomingEvent;
import mamaback.chat.InlineCard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.chat.Responder;
import mamaback.chat.Sender;
import mamaback.telegram.BotCard;
import mamaback.telegram.BotToken;
import mamaback.telegram.Receptions;
import mamaback.telegram.TelegramBot;
import mamaback.telegram.TelegramSettings;
import mamaback.text.RichText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, with a bot that runs through its real client. */
class PlaygroundPageTest {
  private static final int ENTER = 13;
  private static final int TAB = 9;
  private static final int UP = 38;
  private static final int DOWN = 40;
  private static final String MARKUP = "<img src=x onerror=document.title='owned'>";

  @TempDir private static Path folder;
  private static @Nullable Browser opened;
  private Playground playground;
  private TelegramBot bot;
  private Browser browser;

  @BeforeAll
  static void openBrowser() throws Exception {
    Optional<Path> program = Browser.find();
    assumeTrue(
        program.isPresent() || System.getenv().containsKey("CI"),
        "No Chromium on this machine, so the page is not tested. Install Debian's chromium.");
    opened = Browser.open(program.orElseThrow(), folder.resolve("profile"));
  }

  @AfterAll
  static void closeBrowser() {
    if (opened != null) {
      opened.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    playground = Playground.start(0, Clock.systemUTC());
    bot = startBot();
    browser = Objects.requireNonNull(opened);
    browser.resize(1_300, 850);
    show("/");
  }

  @AfterEach
  void close() {
    bot.stop();
    playground.close();
  }

  @Test
  void aChatWithTheBotByKeyboardAlone() {
    say("what helps");
    browser.await("document.querySelector('.keyboard button') !== null");

    browser.run("document.querySelector('.keyboard button').focus()");
    browser.press("Enter", ENTER);
    browser.await("document.querySelector('.bots').textContent.includes('tapped more')");

    assertThat(text(".mine .text")).isEqualTo("what helps");
    assertThat(browser.run("document.activeElement.closest('.chat') !== null").asBoolean())
        .as("the focus stays in the chat when the button is gone")
        .isTrue();
    browser.press("Tab", TAB);
    assertThat(browser.run("document.activeElement !== document.body").asBoolean()).isTrue();
    browser.run("document.querySelector('.log').focus()");
    browser.press("ArrowUp", UP);
    browser.press("ArrowUp", UP);
    browser.press("Tab", TAB);
    browser.press("Enter", ENTER);
    assertThat(text(".context p"))
        .as("arrows go from message to message, and the next stop is to reply")
        .isEqualTo("Reply to Ada: what helps");
  }

  @Test
  void noTextBecomesMarkup() {
    say(MARKUP);
    browser.await("document.querySelectorAll('.bots').length === 1");

    assertThat(text(".bots .text")).contains(MARKUP);
    assertThat(browser.run("document.querySelectorAll('.log img').length").asInt()).isZero();
    assertThat(browser.run("document.title").asText()).isEqualTo("Mamaback playground");
  }

  @Test
  void severalUsersAreSideBySideAndEachHasHerOwnChat() {
    add("join", "Grace");

    browser.run("document.querySelector('.chat.selected textarea').focus()");
    browser.type("hello from Grace");
    browser.press("Enter", ENTER);
    browser.await("document.querySelectorAll('.bots').length === 1");

    assertThat(
            browser
                .run("document.querySelectorAll('.chat')[0].querySelectorAll('li').length")
                .asInt())
        .isZero();
    assertThat(
            browser
                .run(
                    "[...document.querySelectorAll('.chat')].every(each => each.offsetWidth > 300)")
                .asBoolean())
        .isTrue();
  }

  @Test
  void inAGroupItAnswersOnlyWhatIsMeantForIt() {
    add("join", "Grace");
    add("group", "Mothers");

    say("nice weather");
    say("@playground_bot what helps");
    awaitReply("you said what helps");
    browser.run("document.querySelector('.chat.selected .as').selectedIndex = 1");
    click(".chat.selected .bots .reply");
    say("and at night?");
    awaitReply("you said and at night?");

    assertThat(texts(".chat.selected .log .author"))
        .containsExactly("Ada", "Ada", "Mamaback", "Grace", "Mamaback");
    assertThat(texts(".chat.selected .log .quote"))
        .as("what each message replies to")
        .containsExactly(
            "",
            "",
            "Ada @playground_bot what helps",
            "Mamaback you said what helps",
            "Grace and at night?");
    assertThat(text(".chat.selected .state")).contains("Ada, Grace").contains("Ada is admin");
  }

  @Test
  void cardsBehindTheBotsNameAreOfferedAndOneIsShared() {
    browser.run("document.querySelector('textarea').focus()");
    browser.type("@playground_bot heat or ice");
    browser.await("document.querySelectorAll('.cards button').length === 2");

    browser.press("ArrowDown", DOWN);
    browser.press("Enter", ENTER);
    browser.await("document.querySelectorAll('.mine').length === 1");
    say("thanks");
    awaitReply("you said thanks");

    assertThat(text(".mine .text")).isEqualTo("card on heat or ice");
    assertThat(text(".mine .via")).isEqualTo("via bot");
    assertThat(browser.run("document.querySelectorAll('.bots').length").asInt())
        .as("its own card is no question")
        .isEqualTo(1);
  }

  @Test
  void whatSheSendsBesideWordsIsShownAndAnswered() {
    browser.run("document.querySelector('textarea').value = 'my scar'");
    click(".attachments [data-type=photo]");
    awaitReply("nice, my scar");
    click(".attachments [data-type=voice]");
    click(".attachments [data-type=sticker]");
    click(".attachments [data-type=contact]");
    click(".attachments [data-type=location]");
    browser.run("document.querySelector('#place').requestSubmit()");
    browser.await("document.querySelectorAll('.bots').length === 5");

    assertThat(texts(".mine figcaption"))
        .contains("Photo", "Voice message", "Sticker", "Location: 51.51, -0.13")
        .hasSize(5);
    browser.await(
        "[...document.querySelectorAll('.mine img')].every(each => each.naturalWidth > 0)");
  }

  @Test
  void aFileOfTheBotCanBeLoaded() {
    say("/export");

    browser.await("document.querySelector('.bots .file') !== null");

    String loaded =
        "fetch(document.querySelector('.bots .file').href).then(answer => answer.text())";
    assertThat(text(".bots .file")).contains("export.json");
    assertThat(browser.run(loaded).asText()).isEqualTo("{}");
  }

  @Test
  void sheEditsHerMessageAndTheAnswerIsEdited() {
    say("haet or ice");
    awaitReply("you said haet or ice");

    browser.press("ArrowUp", UP);
    browser.run("document.activeElement.value = ''");
    say("heat or ice");
    awaitReply("you said heat or ice");

    assertThat(texts(".log .text")).containsExactly("heat or ice", "you said heat or ice");
    assertThat(browser.run("document.querySelectorAll('.edited:not([hidden])').length").asInt())
        .isEqualTo(2);
  }

  @Test
  void sheBlocksTheBotAndStartsItAgain() {
    click(".membership");
    browser.await("!document.querySelector('.restart').hidden");
    assertThat(browser.run("document.querySelector('.composer').offsetHeight").asInt()).isZero();

    click(".restart");
    awaitReply("you said /start");

    assertThat(texts(".log .day"))
        .contains("Ada blocked the bot")
        .contains("Ada unblocked the bot");
  }

  @Test
  void aLinkToTheBotStartsItWithWhatItCarries() {
    show("/?start=topic-massage");

    click(".start");

    awaitReply("you said /start topic-massage");
  }

  /** Bot API, ReplyKeyboardMarkup; a place is given only when she says so. */
  @Test
  void theKeysOfTheBotSendWordsAndPlaces() {
    botSends(
        "{\"keyboard\":[[{\"text\":\"My place\",\"request_location\":true}],[\"Europe/Berlin\"]],"
            + "\"one_time_keyboard\":true,\"input_field_placeholder\":\"or a city\"}");
    browser.await("document.querySelectorAll('.replies button').length === 2");
    assertThat(browser.run("document.querySelector('textarea').placeholder").asText())
        .isEqualTo("or a city");

    click(".replies button");
    browser.run("document.querySelector('#place [name=place]').selectedIndex = 1");
    browser.run("document.querySelector('#place').requestSubmit()");
    browser.await("document.querySelector('.mine figcaption') !== null");
    browser.run("document.querySelectorAll('.replies button')[1].click()");
    awaitReply("you said Europe/Berlin");

    assertThat(text(".mine figcaption")).contains("52.52, 13.40");
    assertThat(browser.run("document.querySelector('.replies').hidden").asBoolean()).isTrue();
    botSends("{\"remove_keyboard\":true}");
    browser.await("document.querySelector('.keys').hidden");
  }

  @Test
  void commandsAreOfferedAsSheTypes() {
    browser.run("document.querySelector('textarea').focus()");
    browser.type("/he");
    browser.await("!document.querySelector('.commands').hidden");

    browser.press("ArrowDown", DOWN);
    browser.press("Enter", ENTER);

    awaitReply("you said /help");
  }

  @Test
  void aProgramThatAnswersAgainIsComplainedOfNoMore() {
    browser.run(
        """
        (() => {
          const real = window.fetch;
          window.fetch = (path, ...more) => {
            const isAnswered = document.body.innerText.includes("you said");
            if (!isAnswered || !path.startsWith("/play/events")) {
              return real(path, ...more);
            }
            window.fetch = real;
            return Promise.reject(new Error("gone"));
          };
        })()
        """);

    say("what helps");

    browser.await("document.querySelector('#trouble').textContent.includes('not answer')");
    browser.await("document.querySelector('#trouble').hidden");
  }

  @Test
  void theClockGoesForward() {
    String before = browser.run("document.querySelector('#now').dateTime").asText();

    browser.run("document.querySelector('#clock').requestSubmit()");
    browser.await(
        "Date.parse(document.querySelector('#now').dateTime) - Date.parse('"
            + before
            + "') > 86000000");

    assertThat(Duration.between(Clock.systemUTC().instant(), playground.clock().instant()))
        .isGreaterThan(Duration.ofHours(23));
  }

  @Test
  void aCuratorSeesWhichEntryWonAndWhatWasHeldBack() {
    say("what helps");

    browser.await("document.querySelectorAll('.insight').length === 1");

    assertThat(text(".insight .matches tbody"))
        .contains("heat-or-ice")
        .contains("0.83")
        .contains("title 2.7")
        .contains("“hot or cold for my back” 0.66");
    assertThat(text(".insight .held-back")).contains("RF-07").contains("DENIED");
    assertThat(text(".insight .likeness tbody")).isEqualTo("SOON“what helps”-0.41-0.200.35-0.60");
    browser.await("document.querySelector('.bots .why:not([hidden])') !== null");
    click(".bots .why");
    assertThat(browser.run("document.activeElement.closest('.insight') !== null").asBoolean())
        .as("the reply leads to its grounds")
        .isTrue();
  }

  @Test
  void fitsAPhone() {
    browser.resize(390, 844);
    say("what helps");
    browser.await("document.querySelector('.keyboard button') !== null");

    assertThat(browser.run("document.documentElement.scrollWidth").asInt()).isEqualTo(390);
    assertThat(browser.run("document.querySelector('#curator').offsetWidth").asInt()).isZero();
    browser.run("document.querySelector('#curator-toggle').click()");
    assertThat(browser.run("document.querySelector('#curator').offsetWidth").asInt())
        .isEqualTo(390);
  }

  /** Every control has a name, and new messages are read aloud. */
  @Test
  void aScreenReaderIsToldWhatThereIs() {
    String nameless =
        "[...document.querySelectorAll('button, input, select, textarea')]"
            + ".filter(each => !(each.textContent.trim() || each.getAttribute('aria-label')"
            + " || each.labels?.length)).length";

    assertThat(browser.run(nameless).asInt()).isZero();
    assertThat(browser.run("document.querySelector('.log').ariaLive").asText()).isEqualTo("polite");
    assertThat(browser.run("document.documentElement.lang").asText()).isEqualTo("en");
  }

  private void show(String path) {
    browser.show(playground.address().resolve(path));
    browser.await("document.querySelectorAll('.chat .commands button').length > 0");
  }

  private void say(String words) {
    browser.run("document.querySelector('.chat.selected textarea').focus()");
    browser.type(words);
    browser.press("Enter", ENTER);
  }

  /**
   * Waits until the newest message of the bot, in the chat that is selected, holds {@code words}.
   */
  private void awaitReply(String words) {
    browser.await(
        "[...document.querySelectorAll('.chat.selected .bots"
            + " .text')].at(-1)?.textContent.includes('"
            + words
            + "') === true");
  }

  private void click(String selector) {
    browser.run("document.querySelector('" + selector + "').click()");
  }

  private void add(String form, String name) {
    browser.run("document.querySelector('#" + form + " [name=name]').value = '" + name + "'");
    browser.run("document.querySelector('#" + form + "').requestSubmit()");
    browser.await("document.querySelector('.chat.selected h2')?.textContent === '" + name + "'");
  }

  private String text(String selector) {
    return browser.run("document.querySelector('" + selector + "').textContent").asText();
  }

  private List<String> texts(String selector) {
    String each =
        "[...document.querySelectorAll('" + selector + "')].map(each => each.textContent)";
    return browser.run(each).valueStream().map(JsonNode::asText).toList();
  }

  /** The bot's client says something with this {@code reply_markup}. */
  private void botSends(String markup) {
    long ada = new Page(playground.address()).events("Joined").getFirst().at("/user/id").asLong();
    String body = "{\"chat_id\":" + ada + ",\"text\":\"Where?\",\"reply_markup\":" + markup + "}";
    URI method = playground.address().resolve("/bot" + playground.token() + "/sendMessage");
    HttpRequest request =
        HttpRequest.newBuilder(method).POST(BodyPublishers.ofString(body)).build();
    String answer = new Page(playground.address()).send(request).body();
    assertThat(answer).startsWith("{\"ok\":true");
  }

  private TelegramBot startBot() {
    TelegramBot started =
        new TelegramBot(
            new TelegramSettings(
                new BotToken(playground.token()), playground.address(), Duration.ofSeconds(20)),
            new BotCard(List.of(new BotCommand("help", "What I can do")), "Hello.", "Hi."),
            Receptions.inMemory(new Echo(playground)),
            playground.clock());
    Thread.ofPlatform().name("bot").daemon().start(started::run);
    return started;
  }

  private static OutgoingMessage said(String words) {
    OutgoingMessage said =
        new OutgoingMessage(
            RichText.of("you said " + words),
            List.of(List.of(new Button("More", "more"))),
            Placement.NEW_MESSAGE);
    return words.equals("/export") ? said.attaching(new Attachment("export.json", "{}")) : said;
  }

  /** Says back what it is told, below it a button. */
  private record Echo(Playground playground) implements Responder {
    @Override
    public OutgoingMessage respond(IncomingEvent event) {
      playground.note(event.chat(), insight());
      return switch (event) {
        case IncomingEvent.Message(var ignored, var words, var by) -> said(words);
        case IncomingEvent.Attachment(var ignored, var caption, var by) ->
            OutgoingMessage.of(RichText.of("nice, " + caption));
        case IncomingEvent.Location ignored -> apology();
        case IncomingEvent.ButtonPress(var ignored, var data, var by) ->
            new OutgoingMessage(RichText.of("tapped " + data), List.of(), Placement.IN_PLACE);
      };
    }

    @Override
    public List<InlineCard> cards(String query, Sender sender) {
      return List.of(
          new InlineCard("one", "Heat or ice?", "Either", RichText.of("card on " + query)),
          new InlineCard("two", "Walking", "A little", RichText.of("another card")));
    }

    @Override
    public OutgoingMessage apology() {
      return OutgoingMessage.of(RichText.of("sorry"));
    }

    private static Insight insight() {
      return new Insight(
          "what helps",
          "answer",
          List.of(
              new Insight.Match(
                  "heat-or-ice",
                  "Heat or ice?",
                  0.83,
                  List.of(new Insight.Score("title", 2.71)),
                  List.of(new Insight.Vote("hot or cold for my back", 0.66)))),
          new Insight.Danger(
              "NONE",
              List.of(new Insight.Sign("RF-07", "NONE", "no fever", "DENIED", "fever")),
              List.of(new Insight.Likeness("SOON", -0.41, "what helps", -0.2, 0.35, -0.6))));
    }
  }
}
