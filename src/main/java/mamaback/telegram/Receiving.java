package mamaback.telegram;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;

/** How updates come from Telegram. */
public sealed interface Receiving {
  /**
   * The bot asks for them.
   *
   * @param timeout how long a request may wait; at most 50 s
   */
  record Polling(Duration timeout) implements Receiving {}

  /**
   * Telegram delivers them.
   *
   * @param url what Telegram calls
   * @param address where the bot listens, behind a proxy that ends the encryption
   */
  record Webhook(URI url, InetSocketAddress address, WebhookSecret secret) implements Receiving {}

  /** How long Telegram may take to answer when nothing is wrong. */
  default Duration longestWait() {
    return switch (this) {
      case Polling(Duration timeout) -> timeout;
      case Webhook ignored -> Duration.ZERO;
    };
  }
}
