package mamaback.telegram;

import java.net.URI;
import java.time.Duration;

/**
 * Where and as whom the bot is in Telegram.
 *
 * @param api Telegram's own server or a local Bot API server; scheme, host and perhaps a port
 * @param pollTimeout how long a request for updates may wait; at most 50 s
 */
public record TelegramSettings(BotToken token, URI api, Duration pollTimeout, Fee fee) {
  /** Whether more than the free messages a second are paid for (Bot API, paid broadcasts). */
  public enum Fee {
    FREE,
    PAID
  }

  /** Without a fee. */
  public TelegramSettings(BotToken token, URI api, Duration pollTimeout) {
    this(token, api, pollTimeout, Fee.FREE);
  }
}
