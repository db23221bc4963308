package mamaback.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mamaback.chat.ChatId;
import mamaback.telegram.fake.Call;
import mamaback.telegram.fake.FakeTelegram;

/** A chat in which one deed after the other is done, each after the last was answered. */
final class CrawledChat {
  private static final int PATIENCE_SECONDS = 20;

  private final FakeTelegram telegram;
  private final ChatId chat;
  private final String language;
  private final Semaphore answered = new Semaphore(0);
  private final Map<Long, Screen> screens = new LinkedHashMap<>();
  private List<Screen> shown = new ArrayList<>();
  private boolean isConfirmed;
  private boolean isFileSent;
  private List<String> refusals = new ArrayList<>();
  private int deeds;

  CrawledChat(FakeTelegram telegram, ChatId chat, String language) {
    this.telegram = telegram;
    this.chat = chat;
    this.language = language;
  }

  /**
   * What came of a deed.
   *
   * @param screens what appeared or changed
   * @param isConfirmed whether a tap was answered, so that its button does not spin
   */
  record Outcome(
      List<Screen> screens, boolean isConfirmed, boolean isFileSent, List<String> refusals) {
    boolean isSilent() {
      return screens.isEmpty() && !isFileSent;
    }
  }

  ChatId id() {
    return chat;
  }

  Outcome does(Deed deed) {
    begin();
    telegram.updates().add(new DeedUpdate(chat, language, deeds).of(deed));
    try {
      if (!answered.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("no answer to " + deed + ", refused: " + refusals);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
    return outcome();
  }

  private synchronized void begin() {
    deeds++;
    shown = new ArrayList<>();
    refusals = new ArrayList<>();
    isConfirmed = false;
    isFileSent = false;
  }

  private synchronized Outcome outcome() {
    return new Outcome(List.copyOf(shown), isConfirmed, isFileSent, List.copyOf(refusals));
  }

  /** The bot is done with the deed. */
  void isAnswered() {
    answered.release();
  }

  /** A call about this chat. */
  synchronized void sees(Call call, JsonNode answer) {
    String method = call.method().toLowerCase(Locale.ROOT);
    if (!call.isAccepted()) {
      refusals.add(method + ": " + answer.path("description").asText());
      return;
    }
    switch (method) {
      case "sendmessage" -> show(answer.at("/result/message_id").asLong(), call.body());
      case "editmessagetext" -> show(call.body().path("message_id").asLong(), call.body());
      case "editmessagereplymarkup" -> {
        long id = call.body().path("message_id").asLong();
        String text = screens.containsKey(id) ? screens.get(id).html() : "";
        show(new Screen(id, text, call.body().path("reply_markup")));
      }
      case "senddocument" -> isFileSent = true;
      case "answercallbackquery" -> isConfirmed = true;
      default -> {}
    }
  }

  private void show(long id, JsonNode body) {
    show(new Screen(id, body.path("text").asText(), body.path("reply_markup")));
  }

  private void show(Screen screen) {
    screens.put(screen.id(), screen);
    shown.add(screen);
  }
}
