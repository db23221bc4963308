package mamaback.tips;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mamaback.chat.Trouble;
import mamaback.tips.SendingRate.Permits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one instance has in hand, sent as the rate allows; the rest stays for the next round. Used
 * by one thread; what is sent, by those of {@code sender}.
 */
public final class Outbox<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  /** Few, so that what this instance holds is sent long before the lease ends. */
  public static final int MOST_IN_HAND = 200;

  /**
   * Slow requests must not hold up the others, and not pile up either. So many are unknown at most
   * when this instance is killed.
   */
  private static final int MOST_ON_THE_WAY = 128;

  /** Answers come within it, mostly; one that hangs is not waited for. */
  private static final Duration MOMENT = Duration.ofMillis(100);

  private static final int MOST_BATCHES = 50;

  private final SendingRate rate;
  private final TipRounds.Sender sender;
  private final Clock clock;
  private final Consumer<T> delivery;
  private final Semaphore room = new Semaphore(MOST_ON_THE_WAY);
  private final Queue<T> inHand = new ConcurrentLinkedQueue<>();

  /**
   * @param delivery sends one, and notes what became of it
   */
  public Outbox(SendingRate rate, TipRounds.Sender sender, Clock clock, Consumer<T> delivery) {
    this.rate = rate;
    this.sender = sender;
    this.clock = clock;
    this.delivery = delivery;
  }

  public boolean isEmpty() {
    return inHand.isEmpty();
  }

  public void addAll(Collection<? extends T> more) {
    inHand.addAll(more);
  }

  public int size() {
    return inHand.size();
  }

  /**
   * Lets one batch after another be gathered and sent, until there is nothing more or the rate
   * allows no more; ends after some also where it allows a thousand a second, since other things
   * are to be done too.
   *
   * @param gather adds what is to be sent, where nothing is in hand
   */
  public void sendAll(Runnable gather) {
    int sent = 1;
    for (int batch = 0; batch < MOST_BATCHES && sent > 0; batch++) {
      if (isEmpty()) {
        gather.run();
      }
      sent = send();
    }
  }

  /** Sends as many as the rate and the requests on their way allow; how many these were. */
  private int send() {
    int possible = Math.min(inHand.size(), roomAfterAMoment());
    Permits permits = possible == 0 ? Permits.NONE : rate.take(possible, clock.instant());
    for (int i = 0; i < permits.count(); i++) {
      T next = inHand.remove();
      room.acquireUninterruptibly();
      Duration pause = permits.pause(i);
      sender.threads().run(() -> deliver(next, pause), pause);
    }
    return permits.count();
  }

  /** Waits a little for half of the room, so that many share a transaction. */
  private int roomAfterAMoment() {
    try {
      if (room.tryAcquire(MOST_ON_THE_WAY / 2, MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
        room.release(MOST_ON_THE_WAY / 2);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return room.availablePermits();
  }

  /** A 429 may have come while it waited; then it waits on. */
  private void deliver(T next, Duration waited) {
    try {
      if (!waited.isZero() && rate.frozenUntil().isAfter(clock.instant())) {
        inHand.add(next);
      } else {
        delivery.accept(next);
      }
    } catch (RuntimeException e) {
      // It is taken over when its lease ends: unknown, if it was begun.
      LOG.error("a message was given up: {}", Trouble.of(e));
    } finally {
      room.release();
    }
  }
}
