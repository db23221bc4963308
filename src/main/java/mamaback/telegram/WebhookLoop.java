package mamaback.telegram;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mamaback.chat.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/**
 * Lets Telegram deliver updates, and looks from time to time whether it does. A stop leaves the
 * webhook in place: other instances may stand behind it, and Telegram keeps updates for a day.
 */
final class WebhookLoop implements Receiver {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookLoop.class);

  /** How soon an instance notices what another left behind. */
  private static final Duration ROUND = Duration.ofSeconds(3);

  private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(30);

  private final BotApi api;
  private final Receiving.Webhook webhook;
  private final SharedIntake intake;
  private final Means means;
  private final Complaints complaints;
  private final Backoff backoff = new Backoff();
  private Instant nextCheck = Instant.MIN;
  private Instant lastFailure = Instant.MIN;
  private boolean isRegistered;
  private volatile boolean isStopping;

  /** How it lets time pass. */
  record Means(Waiting waiting, Clock clock) {}

  WebhookLoop(BotApi api, Receiving.Webhook webhook, SharedIntake intake, Means means) {
    this.api = api;
    this.webhook = webhook;
    this.intake = intake;
    this.means = means;
    this.complaints = new Complaints(LOG, means.clock());
  }

  @Override
  public Ending run() throws InterruptedException {
    try (WebhookServer server = new WebhookServer(webhook, intake, api, means.clock())) {
      server.start();
      LOG.info("listening for messages at {}", webhook.address());
      return listen();
    } catch (IOException e) {
      LOG.error("cannot listen at {}", webhook.address());
      return Ending.ADDRESS_REFUSED;
    }
  }

  @Override
  public void stop() {
    isStopping = true;
    intake.stop();
  }

  @Override
  public void confirm(BotApi lasting) {
    // Each update was confirmed when it was kept.
  }

  private Ending listen() throws InterruptedException {
    while (!isStopping) {
      if (!means.clock().instant().isBefore(nextCheck)) {
        Outcome<?> outcome = isRegistered ? check() : register();
        if (outcome.isTokenRefused()) {
          return Ending.TOKEN_REFUSED;
        }
      }
      resume();
      means.waiting().pause(ROUND);
    }
    return Ending.STOPPED;
  }

  private void resume() throws InterruptedException {
    try {
      intake.resume();
    } catch (RuntimeException e) {
      complaints.say("cannot tell what waits: " + Trouble.of(e));
    }
  }

  private Outcome<Boolean> register() {
    Outcome<Boolean> outcome = api.call(new RegisterWebhook(webhook));
    if (outcome instanceof Outcome.Done<?>) {
      isRegistered = true;
      backoff.reset();
      lastFailure = means.clock().instant();
      nextCheck = lastFailure.plus(BETWEEN_CHECKS);
    } else {
      complaints.say("the webhook cannot be set" + reason(outcome) + "; trying again");
      nextCheck = means.clock().instant().plus(backoff.next());
    }
    return outcome;
  }

  private Outcome<WebhookInfo> check() {
    Outcome<WebhookInfo> outcome = api.call(new GetWebhookInfo());
    nextCheck = means.clock().instant().plus(BETWEEN_CHECKS);
    if (outcome instanceof Outcome.Done<WebhookInfo>(WebhookInfo info)) {
      look(info);
    }
    return outcome;
  }

  private void look(WebhookInfo info) {
    if (!webhook.url().toString().equals(info.getUrl())) {
      complaints.say("the webhook was changed by another program; setting it again");
      isRegistered = false;
      nextCheck = Instant.MIN;
    }
    Optional<Instant> failure =
        Optional.ofNullable(info.getLastErrorDate()).map(Instant::ofEpochSecond);
    if (failure.filter(lastFailure::isBefore).isPresent()) {
      lastFailure = failure.get();
      complaints.say("Telegram could not deliver: " + info.getLastErrorMessage());
    }
  }

  private static String reason(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(int code, String description)
        ? ": " + code + " " + description
        : "";
  }
}
