package mamaback.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mamaback.chat.Broadcaster;
import mamaback.telegram.TelegramBroadcaster.Manner;
import mamaback.telegram.TelegramSettings.Fee;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot in Telegram. {@link #run} once; {@link #stop} from any thread. */
public final class TelegramBot {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);

  /** Bounds memory: beyond it, updates stay at Telegram until there is room. */
  private static final int MOST_WAITING = 1_000;

  private static final Duration FINISH = Duration.ofSeconds(5);

  /** Less than ten seconds, since tips have ended before and the store is closed after. */
  private static final Duration MOST_STOPPING = Duration.ofSeconds(6);

  /** A poll that begins just after a stop is broken off by the next nudge. */
  private static final Duration NUDGE = Duration.ofMillis(50);

  /** Apart from the other calls, so that a stop can break off its waiting and nothing else. */
  private final BotApi pollApi;

  private final BotApi api;
  private final BotCard card;
  private final Receiver receiver;
  private final ChatQueues queues = new ChatQueues(MOST_WAITING);
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("typing").daemon().factory());
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  private final TelegramBroadcaster broadcaster;

  public TelegramBot(TelegramSettings settings, BotCard card, Reception reception, Clock clock) {
    this.pollApi = new BotApi(settings);
    this.api = new BotApi(settings);
    this.card = card;
    Pacer pacer = new Pacer(clock, aSecond(settings.fee()));
    Waiting waiting = Waiting.until(ended);
    Composer composer = new Composer(new Myself(api));
    TelegramMessenger messenger = new TelegramMessenger(api, pacer, waiting, composer);
    Window window = new Window(limit(settings.fee()), clock, waiting);
    this.broadcaster =
        new TelegramBroadcaster(api, pacer, window, new Manner(composer, settings.fee()));
    UpdateHandler handler = new UpdateHandler(api, messenger, reception, timer);
    Tasks tasks = new Tasks(handler, reception.changes());
    Waiting untilStopped = Waiting.until(stopping);
    this.receiver =
        switch (settings.receiving()) {
          case Receiving.Polling(Duration timeout) ->
              new PollLoop(
                  pollApi, new Intake(queues, tasks, reception), untilStopped, clock, timeout);
          case Receiving.Webhook webhook ->
              new WebhookLoop(
                  pollApi,
                  webhook,
                  new SharedIntake(queues, tasks, reception),
                  new WebhookLoop.Means(untilStopped, clock));
        };
  }

  /** Tells {@code listener} of each call of the Bot API from now on. */
  public void tell(Traffic listener) {
    pollApi.tell(listener);
    api.tell(listener);
  }

  /** Tells Telegram at once what the bot's menu and descriptions are from now on. */
  public void introduce(BotCard other) {
    new Introduction(api).give(other);
  }

  /** Sends what nobody waits for; usable until the bot has ended. */
  public Broadcaster broadcaster() {
    return broadcaster;
  }

  /** Answers until it is stopped or Telegram refuses the token. Blocks. */
  public Ending run() {
    try {
      new Introduction(api).give(card);
      Ending ending = receiver.run();
      finish();
      if (ending == Ending.STOPPED) {
        receiver.confirm(api);
      }
      LOG.info("ended: {}", ending);
      return ending;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Ending.STOPPED;
    } finally {
      queues.close();
      timer.shutdownNow();
      pollApi.close();
      api.close();
      ended.countDown();
    }
  }

  /** Stops after what was received is answered, or after some seconds. Blocks until then. */
  public void stop() {
    receiver.stop();
    stopping.countDown();
    try {
      for (long waited = 0; waited < MOST_STOPPING.toMillis(); waited += NUDGE.toMillis()) {
        pollApi.cancelAll();
        if (ended.await(NUDGE.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
      }
      LOG.warn("did not end in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Answers what is queued. */
  private void finish() throws InterruptedException {
    if (!queues.awaitIdle(FINISH.toSeconds(), TimeUnit.SECONDS)) {
      LOG.warn("stopped while some replies were still on their way");
    }
  }

  private static int aSecond(Fee fee) {
    return switch (fee) {
      case FREE -> Pacer.FREE_A_SECOND;
      case PAID -> Pacer.PAID_A_SECOND;
    };
  }

  private static int limit(Fee fee) {
    return switch (fee) {
      case FREE -> Pacer.FREE_LIMIT;
      case PAID -> Pacer.PAID_A_SECOND;
    };
  }
}
