package mamaback.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mamaback.chat.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Asks Telegram for updates. At least once: updates count as received when the next request names a
 * later one, and that is made only when they are taken in. Used by one thread; {@link #stop} by
 * any.
 */
final class PollLoop implements Receiver {
  private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);

  /** How often an instance that does not poll looks whether it has to. */
  private static final Duration STANDBY = Duration.ofSeconds(3);

  private static final Duration RIVAL_PAUSE = Duration.ofSeconds(10);

  private final BotApi api;
  private final Intake intake;
  private final Waiting waiting;
  private final Complaints complaints;
  private final long pollSeconds;
  private final Backoff backoff = new Backoff();
  private boolean wasLeading;
  private boolean isTokenTaken;
  private boolean hasEndedWebhook;
  private volatile long offset;
  private volatile boolean isStopping;

  PollLoop(BotApi api, Intake intake, Waiting waiting, Clock clock, Duration pollTimeout) {
    this.api = api;
    this.intake = intake;
    this.waiting = waiting;
    this.complaints = new Complaints(LOG, clock);
    this.pollSeconds = pollTimeout.toSeconds();
  }

  @Override
  public Ending run() throws InterruptedException {
    while (!isStopping) {
      if (!isLeading()) {
        if (isTokenRefused()) {
          return Ending.TOKEN_REFUSED;
        }
        waiting.pause(STANDBY);
        continue;
      }
      Outcome<PolledUpdates> outcome =
          api.call(new PollUpdates(offset, pollSeconds, PollUpdates.MOST_UPDATES));
      Optional<Ending> ending = handle(outcome);
      if (ending.isPresent()) {
        return ending.get();
      }
    }
    return Ending.STOPPED;
  }

  /** Whether to poll; whoever begins to lead answers first what the leader before left behind. */
  private boolean isLeading() throws InterruptedException {
    try {
      boolean isOurs = intake.isOurs();
      if (isOurs && !wasLeading) {
        intake.resume();
      }
      wasLeading = isOurs;
      return isOurs;
    } catch (RuntimeException e) {
      complaints.say("cannot tell who polls: " + Trouble.of(e));
      wasLeading = false;
      return false;
    }
  }

  /** Asks until the token was taken: who only stands by must know it too, since it sends tips. */
  private boolean isTokenRefused() {
    if (isTokenTaken) {
      return false;
    }
    Outcome<User> outcome = api.call(new GetMe());
    isTokenTaken = outcome instanceof Outcome.Done<User>;
    return outcome.isTokenRefused();
  }

  @Override
  public void stop() {
    isStopping = true;
  }

  @Override
  public void confirm(BotApi lasting) {
    lasting.call(new PollUpdates(offset, 0, 1));
  }

  private Optional<Ending> handle(Outcome<PolledUpdates> outcome) throws InterruptedException {
    switch (outcome) {
      case Outcome.Done<PolledUpdates>(PolledUpdates polled) -> {
        take(polled.updates());
      }
      case Outcome.Limited<PolledUpdates>(Duration pause) -> waiting.pause(pause);
      case Outcome.Refused<PolledUpdates>(int code, String description) -> {
        if (outcome.isTokenRefused()) {
          return Optional.of(Ending.TOKEN_REFUSED);
        }
        refused(code, description);
      }
      case Outcome.Migrated<PolledUpdates> ignored -> waiting.pause(backoff.next());
      case Outcome.NotConnected<PolledUpdates> ignored -> troubled("no connection to Telegram");
      case Outcome.Unclear<PolledUpdates> ignored -> troubled("Telegram does not answer");
    }
    return Optional.empty();
  }

  private void refused(int code, String description) {
    if (code == 409 && description.contains("webhook") && !hasEndedWebhook) {
      endWebhook();
    } else if (code == 409) {
      complaints.say("another instance polls with the same token, or a webhook is set; end it");
      waiting.pause(RIVAL_PAUSE);
    } else {
      troubled("Telegram refuses to give updates with code " + code);
    }
  }

  /** Once: where it comes back, another instance sets it, and the operator has to choose. */
  private void endWebhook() {
    LOG.info("ending the webhook, so that updates can be polled");
    hasEndedWebhook = api.call(new DeleteWebhook()) instanceof Outcome.Done<?>;
    if (!hasEndedWebhook) {
      troubled("the webhook cannot be ended");
    }
  }

  private void troubled(String trouble) {
    if (!isStopping) {
      complaints.say(trouble + "; trying again");
      waiting.pause(backoff.next());
    }
  }

  /**
   * After a quiet week ids may go on lower, so the last of the batch counts, not the highest. What
   * cannot be kept is not confirmed, so that Telegram sends it again.
   */
  private void take(List<PolledUpdates.Polled> updates) throws InterruptedException {
    try {
      intake.take(updates);
    } catch (RuntimeException e) {
      troubled("updates cannot be kept: " + Trouble.of(e));
      return;
    }
    backoff.reset();
    if (!updates.isEmpty()) {
      offset = updates.getLast().id() + 1;
    }
  }
}
