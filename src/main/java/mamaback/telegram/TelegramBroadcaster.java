package mamaback.telegram;

import java.time.Duration;
import java.util.List;
import mamaback.chat.Broadcaster;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;
import mamaback.telegram.TelegramSettings.Fee;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** Sends what nobody waits for: after the answers, and each part once. Thread-safe. */
final class TelegramBroadcaster implements Broadcaster {
  private final BotApi api;
  private final Pacer pacer;
  private final Window window;
  private final Manner manner;

  TelegramBroadcaster(BotApi api, Pacer pacer, Window window, Manner manner) {
    this.api = api;
    this.pacer = pacer;
    this.window = window;
    this.manner = manner;
  }

  /** How messages are written, and whether Telegram may charge for them. */
  record Manner(Composer composer, Fee fee) {}

  @Override
  public Delivery send(ChatId chat, OutgoingMessage message, Sound sound) {
    List<SendMessage> requests = manner.composer().messages(chat, message);
    for (int i = 0; i < requests.size(); i++) {
      SendMessage request = requests.get(i);
      request.setDisableNotification(sound == Sound.SILENT);
      request.setAllowPaidBroadcast(manner.fee() == Fee.PAID ? true : null);
      Delivery delivery = i == 0 ? first(request, chat) : next(request, chat);
      if (!(delivery instanceof Delivery.Sent)) {
        // To repeat the whole would show the first part twice.
        return i == 0 ? delivery : new Delivery.Unknown();
      }
    }
    return new Delivery.Sent();
  }

  /** Given back at once in the pause of a 429: a stop would lose what was begun and waits. */
  private Delivery first(SendMessage request, ChatId chat) {
    Duration frozen = pacer.frozenFor();
    if (!frozen.isZero()) {
      return new Delivery.Postponed(frozen);
    }
    if (!hasTurn(chat)) {
      return new Delivery.NotConnected();
    }
    Duration frozenMeanwhile = pacer.frozenFor();
    return frozenMeanwhile.isZero() ? call(request) : new Delivery.Postponed(frozenMeanwhile);
  }

  private Delivery next(SendMessage request, ChatId chat) {
    return hasTurn(chat) ? call(request) : new Delivery.NotConnected();
  }

  /** Waits for its turn; false where the bot ends meanwhile. */
  private boolean hasTurn(ChatId chat) {
    return window.pause(pacer.reserveAfterAnswers(chat.value()));
  }

  private Delivery call(SendMessage request) {
    Outcome<?> outcome = window.call(() -> api.call(request));
    if (outcome instanceof Outcome.Limited<?>(Duration pause)) {
      pacer.freeze(pause);
    }
    return Requests.delivery(outcome);
  }
}
