package mamaback.telegram;

import static mamaback.telegram.RunningBot.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import mamaback.chat.Broadcaster.Sound;
import mamaback.chat.Button;
import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.Inbox;
import mamaback.chat.IncomingEvent;
import mamaback.chat.Keyboard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.chat.Sender;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.telegram.fake.Fault;
import mamaback.text.RichText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that send a place, and commands in channels, through the real client. */
class PlacesAndChannelsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long ADA = 11;
  private static final long CHANNEL = -1_001_234_567_890L;

  private final FakeTelegram telegram = FakeTelegram.start();
  private final List<IncomingEvent> events = new CopyOnWriteArrayList<>();
  @TempDir private Path folder;

  @AfterEach
  void stopTelegram() {
    telegram.close();
  }

  @Test
  void keysAreBroughtAndTakenAwayAgain() {
    OutgoingMessage asking =
        OutgoingMessage.of(RichText.of("where?"))
            .with(new Keyboard.AskingWhere("Send where I am", "Rather not"));
    OutgoingMessage thanking =
        new OutgoingMessage(
                RichText.of("right?"),
                List.of(List.of(new Button("Yes", "yes"))),
                Placement.IN_PLACE)
            .with(new Keyboard.Letters(RichText.of("thanks")));
    try (RunningBot bot =
        RunningBot.against(
            telegram, event -> event instanceof IncomingEvent.Location ? thanking : asking)) {
      telegram.updates().write(ADA, "/tips");
      telegram.updates().add(located(message("message"), 40.4168, -3.7038));
      await(() -> telegram.textsTo(ADA).equals(List.of("where?", "thanks", "right?")));

      JsonNode keys = markup(0);
      assertThat(keys.at("/keyboard/0/0/text").asText()).isEqualTo("Send where I am");
      assertThat(keys.at("/keyboard/0/0/request_location").asBoolean()).isTrue();
      assertThat(keys.at("/keyboard/1/0/text").asText()).isEqualTo("Rather not");
      assertThat(keys.path("one_time_keyboard").asBoolean()).isTrue();
      assertThat(markup(1).path("remove_keyboard").asBoolean()).isTrue();
      assertThat(markup(2).at("/inline_keyboard/0/0/callback_data").asText()).isEqualTo("yes");
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aPlaceComesAsEventRoundedToTenKilometres() {
    try (RunningBot bot = echo()) {
      telegram.updates().add(located(message("message"), 40.4168, -3.7038));

      await(() -> telegram.textsTo(ADA).equals(List.of("place:40.4 -3.7")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aPlaceLeavesNoTraceInTheStore() throws IOException {
    Store store = Store.open(new StoreSettings(Optional.empty(), folder), Clock.systemUTC());
    try (store;
        RunningBot bot =
            RunningBot.keeping(
                telegram, Receptions.alone(RunningBot.echoing(), store.inbox(), nobody()))) {
      telegram.updates().add(located(message("message"), 40.4168, -3.7038));
      await(() -> telegram.textsTo(ADA).equals(List.of("place:40.4 -3.7")));
      await(() -> store.inbox().waiting().isEmpty());
      assertThat(bot.isRunning()).isTrue();
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("40.4").doesNotContain("-3.7").doesNotContain("latitude");
      }
    }
  }

  @Test
  void evenWhileItWaitsThePlaceIsRounded() {
    Inbox inbox = new SeenUpdates();
    PolledUpdates.Polled polled =
        PollUpdates.delivered(
                located(message("message"), -33.8688, 151.2093)
                    .put("update_id", 7)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8))
            .orElseThrow();
    inbox.add(List.of(new Inbox.Item(7, Optional.of(new ChatId(ADA)), polled.content())));

    assertThat(inbox.waiting().getFirst().content())
        .contains("\"latitude\":-33.9", "\"longitude\":151.2")
        .doesNotContain("8688", "2093");
  }

  @Test
  void whileSheSharesItForATimeItIsAskedForOnce() {
    try (RunningBot bot = echo()) {
      telegram.updates().add(located(message("message"), 40.4168, -3.7038));
      telegram.updates().add(located(message("edited_message"), 40.5168, -3.7038));
      telegram.updates().write(ADA, "after");

      await(() -> telegram.textsTo(ADA).contains("after"));
      assertThat(telegram.textsTo(ADA)).containsExactly("place:40.4 -3.7", "after");
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aVenueOrAnImpossiblePlaceIsAnAttachment() {
    ObjectNode venue = located(message("message"), 40.4168, -3.7038);
    ObjectNode about = ((ObjectNode) venue.get("message")).putObject("venue");
    about.put("title", "Clinic").put("address", "Street 1");
    about.putObject("location").put("latitude", 40.4168).put("longitude", -3.7038);
    try (RunningBot bot = echo()) {
      telegram.updates().add(venue);
      telegram.updates().add(located(message("message"), 400, 0));

      await(() -> telegram.textsTo(ADA).equals(List.of("picture:", "picture:")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aCommandInAChannelComesFromOneWhoMayDecide() {
    try (RunningBot bot = echo()) {
      telegram.updates().add(posted("/tips 08:30 Madrid"));
      telegram.updates().add(posted("/tips@other_bot 08:30"));
      telegram.updates().add(posted("Good morning, @mamaback_bot readers"));
      telegram.updates().add(posted("/tips@mamaback_bot off"));

      await(() -> telegram.textsTo(CHANNEL).size() == 2);
      assertThat(telegram.textsTo(CHANNEL))
          .containsExactly("/tips 08:30 Madrid", "/tips@mamaback_bot off");
      assertThat(events.stream().map(IncomingEvent::sender))
          .allMatch(sender -> sender.place() == Sender.Place.CHANNEL)
          .allMatch(sender -> sender.standing().decides());
      assertThat(telegram.calls("getUpdates").getFirst().body().path("allowed_updates"))
          .anyMatch(kind -> kind.asText().equals("channel_post"));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void theSamePostInItsDiscussionGroupIsNoCommand() {
    ObjectNode forwarded = message("message");
    ((ObjectNode) forwarded.get("message")).put("is_automatic_forward", true).put("text", "/tips");
    try (RunningBot bot = echo()) {
      telegram.updates().add(forwarded);
      telegram.updates().write(ADA, "after");

      await(() -> telegram.textsTo(ADA).contains("after"));
      assertThat(telegram.textsTo(ADA)).containsExactly("after");
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aLinkLeadsIntoThePrivateChatAndIsLeftOutWhileTheBotsNameIsUnknown() {
    OutgoingMessage tip =
        new OutgoingMessage(
            RichText.of("tip"),
            List.of(List.of(new Button("More", "topic-rest", Button.Effect.OPEN_PRIVATELY))),
            Placement.NEW_MESSAGE);
    telegram.failNext("getMe", new Fault.BadGateway());
    try (BotApi api = new BotApi(TelegramBroadcasterTest.settings(telegram))) {
      assertThat(
              TelegramBroadcasterTest.broadcaster(api).send(new ChatId(CHANNEL), tip, Sound.USUAL))
          .isEqualTo(new Delivery.Sent());
      assertThat(
              TelegramBroadcasterTest.broadcaster(api).send(new ChatId(CHANNEL), tip, Sound.USUAL))
          .isEqualTo(new Delivery.Sent());
    }

    assertThat(markup(0).path("inline_keyboard")).isEmpty();
    assertThat(markup(1).at("/inline_keyboard/0/0/url").asText())
        .isEqualTo("https://t.me/mamaback_bot?start=topic-rest");
  }

  private RunningBot echo() {
    return RunningBot.against(
        telegram,
        event -> {
          events.add(event);
          return RunningBot.echo(event);
        });
  }

  private JsonNode markup(int index) {
    return telegram.calls("sendMessage").get(index).body().path("reply_markup");
  }

  private static ChatChanges nobody() {
    return Receptions.inMemory(RunningBot.echoing()).changes();
  }

  private static ObjectNode message(String kind) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode message = update.putObject(kind).put("message_id", 5).put("date", 1_795_000_000L);
    message.putObject("from").put("id", ADA).put("is_bot", false).put("first_name", "Ada");
    message.putObject("chat").put("id", ADA).put("type", "private").put("first_name", "Ada");
    return update;
  }

  private static ObjectNode located(ObjectNode update, double latitude, double longitude) {
    ObjectNode message = (ObjectNode) update.elements().next();
    message.putObject("location").put("latitude", latitude).put("longitude", longitude);
    return update;
  }

  private static ObjectNode posted(String text) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode post = update.putObject("channel_post");
    post.put("message_id", 9).put("date", 1_795_000_000L).put("text", text);
    post.putObject("chat").put("id", CHANNEL).put("type", "channel").put("title", "Backs");
    post.putObject("sender_chat").put("id", CHANNEL).put("type", "channel").put("title", "Backs");
    return update;
  }
}
