package mamaback.tips;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * What one instance has in hand, sent as the rate allows; the rest stays for the next round. Used
 * by one thread; what is sent, by those of {@code sender}.
 */
public final class Outbox<T> {
  /** Few, so that what this instance holds is sent long before the lease ends. */
  public static final int MOST_IN_HAND = 100;

  /** Slow requests must not hold up the others, and not pile up either. */
  private static final int MOST_ON_THE_WAY = 64;

  private final SendingRate rate;
  private final TipRounds.Sender sender;
  private final Clock clock;
  private final Consumer<T> delivery;
  private final Semaphore room = new Semaphore(MOST_ON_THE_WAY);
  private final Queue<T> inHand = new ArrayDeque<>();

  /**
   * @param delivery sends one; must not throw
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

  /** Sends as many as the rate and the requests on their way allow. */
  public void send() {
    int possible = Math.min(inHand.size(), room.availablePermits());
    int allowed = possible == 0 ? 0 : rate.take(possible, clock.instant());
    for (int i = 0; i < allowed; i++) {
      T next = inHand.remove();
      room.acquireUninterruptibly();
      sender.threads().execute(() -> deliver(next));
    }
  }

  private void deliver(T next) {
    try {
      delivery.accept(next);
    } finally {
      room.release();
    }
  }
}
