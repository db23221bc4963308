package mamaback.telegram;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** What Telegram shows with each delivery, so that nobody else can make one. Never printed. */
public record WebhookSecret(String value) {
  /** Whether {@code shown} is the secret; takes as long whatever part of it is right. */
  boolean matches(Optional<String> shown) {
    byte[] given = shown.orElse("").getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), given);
  }

  @Override
  public String toString() {
    return "WebhookSecret[masked]";
  }
}
