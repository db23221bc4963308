package mamaback.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mamaback.chat.BotCommand;
import mamaback.chat.Button;
import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.chat.Responder;
import mamaback.telegram.BotCard;
import mamaback.telegram.BotToken;
import mamaback.telegram.TelegramBot;
import mamaback.telegram.TelegramSettings;
import mamaback.text.RichText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, with a bot that runs through its real client. */
class PlaygroundPageTest {
  private static final int ENTER = 13;
  private static final int TAB = 9;
  private static final String MARKUP = "<img src=x onerror=document.title='owned'>";

  @TempDir private Path folder;
  private Playground playground;
  private TelegramBot bot;
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    Optional<Path> program = Browser.find();
    assumeTrue(
        program.isPresent() || System.getenv().containsKey("CI"),
        "No Chromium on this machine, so the page is not tested. Install Debian's chromium.");
    playground = Playground.start(0, Clock.systemUTC());
    bot = startBot();
    URI address = playground.address();
    browser = Browser.open(program.orElseThrow(), folder.resolve("profile"), address);
    browser.await("document.querySelectorAll('.chat .commands button').length > 0");
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (bot != null) {
      bot.stop();
      playground.close();
    }
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
    browser.resize(1_400, 900);
    browser.run("document.querySelector('#join [name=name]').value = 'Grace'");
    browser.run("document.querySelector('#join').requestSubmit()");
    browser.await("document.querySelectorAll('.chat').length === 2");

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

  private void say(String words) {
    browser.run("document.querySelector('textarea').focus()");
    browser.type(words);
    browser.press("Enter", ENTER);
  }

  private String text(String selector) {
    return browser.run("document.querySelector('" + selector + "').textContent").asText();
  }

  private TelegramBot startBot() {
    TelegramBot started =
        new TelegramBot(
            new TelegramSettings(
                new BotToken(playground.token()), playground.address(), Duration.ofSeconds(20)),
            new BotCard(List.of(new BotCommand("help", "What I can do")), "Hello.", "Hi."),
            new Echo(playground),
            playground.clock());
    Thread.ofPlatform().name("bot").daemon().start(started::run);
    return started;
  }

  /** Says back what it is told, below it a button. */
  private record Echo(Playground playground) implements Responder {
    @Override
    public OutgoingMessage respond(IncomingEvent event) {
      playground.note(event.chat(), insight());
      return switch (event) {
        case IncomingEvent.Message(var ignored, var words, var by) ->
            new OutgoingMessage(
                RichText.of("you said " + words),
                List.of(List.of(new Button("More", "more"))),
                Placement.NEW_MESSAGE);
        case IncomingEvent.Attachment ignored -> apology();
        case IncomingEvent.Location ignored -> apology();
        case IncomingEvent.ButtonPress(var ignored, var data, var by) ->
            new OutgoingMessage(RichText.of("tapped " + data), List.of(), Placement.IN_PLACE);
      };
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
          "NONE",
          List.of(new Insight.Sign("RF-07", "NONE", "no fever", "DENIED", "fever")));
    }
  }
}
