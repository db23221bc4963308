package mamaback.app;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Reads how updates are received: by polls, or by a webhook. */
final class ReceivingReader {
  private static final String TELEGRAM_HOST = "api.telegram.org";

  /** Bot API, setWebhook, notes; -1 is the port of the scheme. */
  private static final Set<Integer> WEBHOOK_PORTS = Set.of(-1, 443, 80, 88, 8443);

  private final SettingValues values;

  ReceivingReader(SettingValues values) {
    this.values = values;
  }

  ReceivingSettings receiving() {
    Duration pollTimeout =
        Duration.ofSeconds((long) values.number(Setting.TELEGRAM_POLL_SECONDS, 1, 50));
    InetSocketAddress address =
        new InetSocketAddress(
            values.text(Setting.TELEGRAM_WEBHOOK_BIND),
            (int) values.number(Setting.TELEGRAM_WEBHOOK_PORT, 1, 65_535));
    if (address.isUnresolved()) {
      values.reject(
          Setting.TELEGRAM_WEBHOOK_BIND, "is no address of this machine", "Write 127.0.0.1");
    }
    Optional<ReceivingSettings.Place> webhook =
        values.text(Setting.TELEGRAM_WEBHOOK_URL).isBlank()
            ? Optional.empty()
            : Optional.of(new ReceivingSettings.Place(webhookUrl(), address));
    return new ReceivingSettings(pollTimeout, webhook);
  }

  /** Telegram's own server insists; a local Bot API server (Bot API, "Using a Local") does not. */
  private URI webhookUrl() {
    URI url = values.address(Setting.TELEGRAM_WEBHOOK_URL);
    boolean isForTelegram =
        url.getHost() != null && values.text(Setting.TELEGRAM_API_URL).contains(TELEGRAM_HOST);
    boolean isDeliverable =
        "https".equals(url.getScheme()) && WEBHOOK_PORTS.contains(url.getPort());
    if (isForTelegram && !isDeliverable) {
      values.reject(
          Setting.TELEGRAM_WEBHOOK_URL,
          "is not where Telegram delivers",
          "Write https://host/path, with port 443, 80, 88, 8443 or none");
    }
    return url;
  }
}
