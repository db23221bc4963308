package mamaback.telegram;

import static mamaback.telegram.RunningBot.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mamaback.chat.Button;
import mamaback.telegram.fake.Call;
import mamaback.telegram.fake.FakeTelegram;

/** What she sees of the bot in her chat, and what she does there, read like a script. */
final class Phone {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long FIRST_MESSAGE = 1_001;

  private final FakeTelegram telegram;
  private final long chat;
  private final String language;
  private int lastWritten = 10;

  Phone(FakeTelegram telegram, long chat) {
    this(telegram, chat, "en");
  }

  /** A phone whose messenger speaks {@code language}. */
  Phone(FakeTelegram telegram, long chat, String language) {
    this.telegram = telegram;
    this.chat = chat;
    this.language = language;
    telegram.updates().speak(language);
  }

  /** A message of the bot as it stands now. */
  private record Shown(long id, String text, List<List<Button>> rows) {
    List<Button> buttons() {
      return rows.stream().flatMap(List::stream).toList();
    }

    List<String> labels() {
      return buttons().stream().map(Button::label).toList();
    }
  }

  Phone sheWrites(String text) {
    return seesAChangeAfter(() -> telegram.updates().add(message("message", ++lastWritten, text)));
  }

  Phone sheEditsHerLastMessage(String text) {
    return seesAChangeAfter(
        () -> telegram.updates().add(message("edited_message", lastWritten, text)));
  }

  /** A message that the bot passes over, since nothing new appears. */
  Phone sheWritesInVain(String text) {
    telegram.updates().add(message("message", ++lastWritten, text));
    await(() -> telegram.updates().unconfirmed() == 0);
    return this;
  }

  Phone sheTaps(String label) {
    Shown last = last();
    String data =
        last.buttons().stream()
            .filter(button -> button.label().equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + label + " in " + last.labels()))
            .data();
    return seesAChangeAfter(() -> telegram.updates().tap(chat, last.id(), data, last.rows()));
  }

  /** Waits for it: one deed of hers may be answered by two. */
  Phone theBotShows(String... parts) {
    await(() -> Stream.of(parts).allMatch(last().text()::contains));
    return this;
  }

  Phone theBotDoesNotShow(String part) {
    assertThat(last().text()).doesNotContain(part);
    return this;
  }

  Phone theBotOffers(String... labels) {
    assertThat(last().labels()).contains(labels);
    return this;
  }

  Phone theBotOffersNot(String label) {
    assertThat(last().labels()).doesNotContain(label);
    return this;
  }

  Phone messagesOfTheBotAre(int count) {
    assertThat(shown()).hasSize(count);
    return this;
  }

  private Phone seesAChangeAfter(Runnable deed) {
    List<Shown> before = shown();
    deed.run();
    await(() -> !shown().equals(before));
    return this;
  }

  private Shown last() {
    return shown().getLast();
  }

  private List<Shown> shown() {
    Map<Long, Shown> byId = new LinkedHashMap<>();
    long next = FIRST_MESSAGE;
    for (Call call : telegram.calls()) {
      switch (call.method().toLowerCase(Locale.ROOT)) {
        case "sendmessage" -> byId.put(next, read(next++, call.body()));
        case "senddocument" -> next++;
        case "editmessagetext" -> {
          long id = call.body().path("message_id").asLong();
          byId.put(id, read(id, call.body()));
        }
        case "editmessagereplymarkup" -> {
          long id = call.body().path("message_id").asLong();
          Shown old = byId.get(id);
          byId.put(id, new Shown(id, old.text(), rows(call.body())));
        }
        default -> {}
      }
    }
    return List.copyOf(byId.values());
  }

  private static Shown read(long id, JsonNode body) {
    return new Shown(id, body.path("text").asText(), rows(body));
  }

  private static List<List<Button>> rows(JsonNode body) {
    List<List<Button>> rows = new ArrayList<>();
    for (JsonNode row : body.path("reply_markup").path("inline_keyboard")) {
      List<Button> keys = new ArrayList<>();
      row.forEach(
          key ->
              keys.add(new Button(key.path("text").asText(), key.path("callback_data").asText())));
      rows.add(keys);
    }
    return rows;
  }

  private ObjectNode message(String kind, int id, String text) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode message = update.putObject(kind).put("message_id", id).put("text", text);
    message.put("date", 1_795_000_000L);
    String type = chat < 0 ? "group" : "private";
    message.putObject("chat").put("id", chat).put("type", type).put("first_name", "Ada");
    ObjectNode from = message.putObject("from").put("id", Math.abs(chat)).put("is_bot", false);
    from.put("first_name", "Ada").put("language_code", language);
    return update;
  }
}
