package mamaback.telegram;

import java.io.Serializable;
import java.util.List;
import mamaback.chat.Button;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.Messenger;
import mamaback.chat.OutgoingMessage;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/** Sends messages as Telegram's HTML, a long one in several parts. Thread-safe. */
final class TelegramMessenger implements Messenger {
  private static final String UNCHANGED = "message is not modified";

  /** A server that still refuses after so many pauses is left alone; she can write again. */
  private static final int MOST_TRIES = 8;

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
      delivery = deliver(chat, Requests.sendMessage(chat, parts.get(i), rows));
    }
    return delivery;
  }

  /** Puts {@code message} in the place of another; sends it anew where that cannot be edited. */
  Delivery replace(ChatId chat, int messageId, OutgoingMessage message) {
    List<String> parts = HtmlRenderer.render(message.text());
    if (parts.size() != 1) {
      return send(chat, message);
    }
    EditMessageText edit =
        EditMessageText.builder()
            .chatId(chat.value())
            .messageId(messageId)
            .text(parts.getFirst())
            .parseMode(Requests.HTML)
            .linkPreviewOptions(Requests.NO_PREVIEW)
            .replyMarkup(Requests.keyboard(message.rows()))
            .build();
    Outcome<?> outcome = paced(chat, edit);
    if (outcome instanceof Outcome.Refused<?>(int code, String description) && code == 400) {
      return description.contains(UNCHANGED) ? new Delivery.Sent() : send(chat, message);
    }
    return Requests.delivery(outcome);
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
    return Requests.delivery(outcome);
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
}
