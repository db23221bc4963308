package mamaback.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Asks Telegram for updates and hands them to the chats' queues. At least once: updates count as
 * received when the next request names a later one, and that is made only when they are queued;
 * what was queued but not answered when the process is killed is lost to this process, but a stop
 * in peace answers everything first. Used by one thread; {@link #stop} by any.
 */
final class PollLoop {
  private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);
  private static final Duration COMPLAINT = Duration.ofMinutes(1);
  private static final Duration RIVAL_PAUSE = Duration.ofSeconds(10);

  private final BotApi api;
  private final ChatQueues queues;
  private final UpdateHandler handler;
  private final Waiting waiting;
  private final Clock clock;
  private final long pollSeconds;
  private final SeenUpdates seen = new SeenUpdates();
  private final Backoff backoff = new Backoff();
  private Instant complainedAt = Instant.MIN;
  private volatile long offset;
  private volatile boolean isStopping;

  PollLoop(
      BotApi api,
      ChatQueues queues,
      UpdateHandler handler,
      Waiting waiting,
      Clock clock,
      Duration pollTimeout) {
    this.api = api;
    this.queues = queues;
    this.handler = handler;
    this.waiting = waiting;
    this.clock = clock;
    this.pollSeconds = pollTimeout.toSeconds();
  }

  /** Polls until it is stopped or the token is refused. */
  Ending run() throws InterruptedException {
    while (!isStopping) {
      Outcome<PolledUpdates> outcome =
          api.call(new PollUpdates(offset, pollSeconds, PollUpdates.MOST_UPDATES));
      Optional<Ending> ending = handle(outcome);
      if (ending.isPresent()) {
        return ending.get();
      }
    }
    return Ending.STOPPED;
  }

  void stop() {
    isStopping = true;
  }

  /** What the next request names: one more than the last update that was queued. */
  long offset() {
    return offset;
  }

  private Optional<Ending> handle(Outcome<PolledUpdates> outcome) throws InterruptedException {
    switch (outcome) {
      case Outcome.Done<PolledUpdates>(PolledUpdates polled) -> {
        backoff.reset();
        queue(polled.updates());
      }
      case Outcome.Limited<PolledUpdates>(Duration pause) -> waiting.pause(pause);
      case Outcome.Refused<PolledUpdates>(int code, String ignored) -> {
        if (code == 401 || code == 404) {
          return Optional.of(Ending.TOKEN_REFUSED);
        }
        refused(code);
      }
      case Outcome.Migrated<PolledUpdates> ignored -> waiting.pause(backoff.next());
      case Outcome.NotConnected<PolledUpdates> ignored -> troubled("no connection to Telegram");
      case Outcome.Unclear<PolledUpdates> ignored -> troubled("Telegram does not answer");
    }
    return Optional.empty();
  }

  private void refused(int code) {
    if (code == 409) {
      complain("another instance polls with the same token, or a webhook is set; end it");
      waiting.pause(RIVAL_PAUSE);
    } else {
      troubled("Telegram refuses to give updates with code " + code);
    }
  }

  private void troubled(String trouble) {
    if (!isStopping) {
      complain(trouble + "; trying again");
      waiting.pause(backoff.next());
    }
  }

  /** Once a minute, not once a try: the operator's log is to stay readable. */
  private void complain(String trouble) {
    Instant now = clock.instant();
    if (complainedAt.equals(Instant.MIN) || !now.isBefore(complainedAt.plus(COMPLAINT))) {
      complainedAt = now;
      LOG.warn("{}", trouble);
    }
  }

  /** After a quiet week ids may go on lower, so the last of the batch counts, not the highest. */
  private void queue(List<PolledUpdates.Polled> updates) throws InterruptedException {
    int unreadable = 0;
    for (PolledUpdates.Polled polled : updates) {
      offset = polled.id() + 1;
      if (polled.update().isEmpty()) {
        unreadable++;
      } else if (seen.add(polled.id())) {
        queue(polled.update().get());
      }
    }
    if (unreadable > 0) {
      LOG.warn("skipped {} updates that cannot be read", unreadable);
    }
  }

  private void queue(Update update) throws InterruptedException {
    Optional<Received> received = EventReader.read(update);
    if (received.isPresent()) {
      queues.submit(received.get().event().chat().value(), () -> handler.handle(received.get()));
    }
  }
}
