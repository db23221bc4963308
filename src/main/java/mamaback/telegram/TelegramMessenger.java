package mamaback.telegram;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mamaback.chat.Attachment;
import mamaback.chat.Button;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.Messenger;
import mamaback.chat.OutgoingMessage;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Sends messages as Telegram's HTML, a long one in several parts. Thread-safe. */
final class TelegramMessenger implements Messenger {
  private static final String HTML = "HTML";
  private static final String UNCHANGED = "message is not modified";

  /** A server that still refuses after so many pauses is left alone; she can write again. */
  private static final int MOST_TRIES = 8;

  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private final BotApi api;
  private final Pacer pacer;
  private final Waiting waiting;

  TelegramMessenger(BotApi api, Pacer pacer, Waiting waiting) {
    this.api = api;
    this.pacer = pacer;
    this.waiting = waiting;
  }

  @Override
  public Delivery send(ChatId chat, OutgoingMessage message) {
    List<String> parts = HtmlRenderer.render(message.text());
    Delivery delivery = new Delivery.Sent();
    for (int i = 0; i < parts.size() && delivery instanceof Delivery.Sent; i++) {
      boolean isLast = i == parts.size() - 1;
      List<List<Button>> rows = isLast ? message.rows() : List.of();
      delivery = deliver(chat, sendMessage(chat, parts.get(i), rows));
    }
    return delivery instanceof Delivery.Sent && message.attachment().isPresent()
        ? attach(chat, message.attachment().get())
        : delivery;
  }

  private Delivery attach(ChatId chat, Attachment file) {
    waiting.pause(pacer.reserve(chat.value()));
    byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
    SendDocument document =
        SendDocument.builder()
            .chatId(chat.value())
            .document(new InputFile(new ByteArrayInputStream(content), file.name()))
            .build();
    return delivery(api.send(document));
  }

  /** Puts {@code message} in the place of another; sends it anew where that cannot be edited. */
  Delivery replace(ChatId chat, int messageId, OutgoingMessage message) {
    List<String> parts = HtmlRenderer.render(message.text());
    if (parts.size() != 1 || message.attachment().isPresent()) {
      return send(chat, message);
    }
    EditMessageText edit =
        EditMessageText.builder()
            .chatId(chat.value())
            .messageId(messageId)
            .text(parts.getFirst())
            .parseMode(HTML)
            .linkPreviewOptions(NO_PREVIEW)
            .replyMarkup(keyboard(message.rows()))
            .build();
    Outcome<?> outcome = paced(chat, edit);
    if (outcome instanceof Outcome.Refused<?>(int code, String description) && code == 400) {
      return description.contains(UNCHANGED) ? new Delivery.Sent() : send(chat, message);
    }
    return delivery(outcome);
  }

  private static SendMessage sendMessage(ChatId chat, String html, List<List<Button>> rows) {
    SendMessage.SendMessageBuilder<?, ?> builder =
        SendMessage.builder()
            .chatId(chat.value())
            .text(html)
            .parseMode(HTML)
            .linkPreviewOptions(NO_PREVIEW);
    return rows.isEmpty() ? builder.build() : builder.replyMarkup(keyboard(rows)).build();
  }

  /** Sends once more after a 429 and where there was no connection; never where it may be there. */
  private Delivery deliver(ChatId chat, SendMessage message) {
    Backoff backoff = new Backoff();
    Outcome<?> outcome = paced(chat, message);
    for (int tries = 1; tries < MOST_TRIES && isSafeToRepeat(outcome); tries++) {
      if (outcome instanceof Outcome.NotConnected<?>) {
        waiting.pause(backoff.next());
      }
      outcome = paced(chat, message);
    }
    return delivery(outcome);
  }

  private static boolean isSafeToRepeat(Outcome<?> outcome) {
    return outcome instanceof Outcome.Limited<?> || outcome instanceof Outcome.NotConnected<?>;
  }

  private <T extends Serializable> Outcome<T> paced(ChatId chat, BotApiMethod<T> method) {
    waiting.pause(pacer.reserve(chat.value()));
    Outcome<T> outcome = api.call(method);
    if (outcome instanceof Outcome.Limited<T>(var pause)) {
      pacer.freeze(pause);
    }
    return outcome;
  }

  private static Delivery delivery(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> ignored -> new Delivery.Sent();
      case Outcome.Limited<?>(var pause) -> new Delivery.Postponed(pause);
      case Outcome.Refused<?>(int code, String description) ->
          code == 403 || description.contains("chat not found")
              ? new Delivery.Blocked()
              : new Delivery.Refused(code);
      case Outcome.Migrated<?>(long to) -> new Delivery.Moved(new ChatId(to));
      case Outcome.NotConnected<?> ignored -> new Delivery.NotConnected();
      case Outcome.Unclear<?> ignored -> new Delivery.Unknown();
    };
  }

  private static InlineKeyboardMarkup keyboard(List<List<Button>> rows) {
    return InlineKeyboardMarkup.builder()
        .keyboard(rows.stream().map(TelegramMessenger::row).toList())
        .build();
  }

  private static InlineKeyboardRow row(List<Button> buttons) {
    InlineKeyboardRow row = new InlineKeyboardRow();
    for (Button button : buttons) {
      row.add(
          InlineKeyboardButton.builder().text(button.label()).callbackData(button.data()).build());
    }
    return row;
  }
}
