package mamaback.app;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mamaback.telegram.Receiving;
import mamaback.telegram.WebhookSecret;

/**
 * How the operator wants updates to come.
 *
 * @param pollTimeout how long a request for updates may wait; 1 to 50 s
 * @param webhook empty where updates are asked for
 */
record ReceivingSettings(Duration pollTimeout, Optional<Place> webhook) {
  static final String SECRET_VARIABLE = "TELEGRAM_WEBHOOK_SECRET";

  /** Telegram takes 1 to 256 (Bot API, setWebhook); fewer than 32 could be guessed. */
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32,256}");

  private static final String HOW =
      "It has 32 to 256 of A-Z, a-z, 0-9, _ and -. Make one with: openssl rand -hex 32";
  private static final SecretVariable SOURCE =
      new SecretVariable(SECRET_VARIABLE, "webhook secret", HOW);

  /**
   * A webhook's place.
   *
   * @param url what Telegram calls
   * @param address where the bot listens
   */
  record Place(URI url, InetSocketAddress address) {}

  /**
   * The same with the secret of a webhook.
   *
   * @throws SettingsException if there is a webhook and no good secret
   */
  Receiving receiving(Map<String, String> environment) throws SettingsException {
    return webhook.isPresent()
        ? new Receiving.Webhook(
            webhook.get().url(), webhook.get().address(), secret(SOURCE.find(environment)))
        : new Receiving.Polling(pollTimeout);
  }

  private static WebhookSecret secret(String given) throws SettingsException {
    if (given.isEmpty()) {
      throw new SettingsException(
          Setting.TELEGRAM_WEBHOOK_URL.key()
              + " is set, but neither "
              + SECRET_VARIABLE
              + " nor "
              + SECRET_VARIABLE
              + "_FILE. "
              + HOW);
    }
    if (!SHAPE.matcher(given).matches()) {
      throw new SettingsException("The webhook secret has not the shape of one. " + HOW);
    }
    return new WebhookSecret(given);
  }
}
