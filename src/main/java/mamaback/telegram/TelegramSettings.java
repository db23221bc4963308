package mamaback.telegram;

import java.net.URI;
import java.time.Duration;

/**
 * Where and as whom the bot is in Telegram.
 *
 * @param api Telegram's own server or a local Bot API server; scheme, host and perhaps a port
 */
public record TelegramSettings(BotToken token, URI api, Receiving receiving, Fee fee) {
  /** Whether more than the free messages a second are paid for (Bot API, paid broadcasts). */
  public enum Fee {
    FREE,
    PAID
  }

  /** Polling without a fee. */
  public TelegramSettings(BotToken token, URI api, Duration pollTimeout) {
    this(token, api, new Receiving.Polling(pollTimeout), Fee.FREE);
  }
}
