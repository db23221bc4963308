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
      Delivery delivery = once(request, chat);
      if (!(delivery instanceof Delivery.Sent)) {
        // To repeat the whole would show the first part twice.
        return i == 0 ? delivery : new Delivery.Unknown();
      }
    }
    return new Delivery.Sent();
  }

  private Delivery once(SendMessage request, ChatId chat) {
    if (!window.pause(pacer.reserveAfterAnswers(chat.value()))) {
      return new Delivery.NotConnected();
    }
    Outcome<?> outcome = window.call(() -> api.call(request));
    if (outcome instanceof Outcome.Limited<?>(Duration pause)) {
      pacer.freeze(pause);
    }
    return Requests.delivery(outcome);
  }
}
