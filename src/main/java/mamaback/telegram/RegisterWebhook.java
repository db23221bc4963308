package mamaback.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;

/** Asks Telegram to deliver updates; the library's own SetWebhook is meant for certificates. */
final class RegisterWebhook extends BotApiMethodBoolean {
  /** Bot API, setWebhook.max_connections: its own default, said so that it stays what we expect. */
  private static final int MOST_AT_ONCE = 40;

  private final Receiving.Webhook webhook;

  RegisterWebhook(Receiving.Webhook webhook) {
    this.webhook = webhook;
  }

  @JsonProperty("url")
  String url() {
    return webhook.url().toString();
  }

  @JsonProperty("secret_token")
  String secret() {
    return webhook.secret().value();
  }

  @JsonProperty("allowed_updates")
  List<String> allowedUpdates() {
    return PollUpdates.KINDS;
  }

  @JsonProperty("max_connections")
  int mostAtOnce() {
    return MOST_AT_ONCE;
  }

  @Override
  public String getMethod() {
    return "setWebhook";
  }

  @Override
  public void validate() {
    // The settings were checked when they were read.
  }
}
