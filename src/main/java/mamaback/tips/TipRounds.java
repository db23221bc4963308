package mamaback.tips;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, a round at a time; each round sends what the rate allows and leaves the rest
 * to the next. Used by one thread; the tips of a round are sent by the threads of {@code senders}.
 */
public final class TipRounds {
  private static final Logger LOG = LoggerFactory.getLogger(TipRounds.class);

  /** Few, so that what this instance holds is sent long before the lease ends. */
  private static final int MOST_IN_HAND = 100;

  /** Slow requests must not hold up the others, and not pile up either. */
  private static final int MOST_ON_THE_WAY = 64;

  private final TipsBoard board;
  private final TipCourier courier;
  private final Sender sender;
  private final Clock clock;
  private final Semaphore room = new Semaphore(MOST_ON_THE_WAY);
  private final Queue<Claim> inHand = new ArrayDeque<>();

  public TipRounds(TipsBoard board, TipCourier courier, Sender sender, Clock clock) {
    this.board = board;
    this.courier = courier;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * Who sends.
   *
   * @param name of this instance; no two that run at once may share it
   */
  public record Sender(String name, Executor threads) {}

  /** One round. A failure ends it and is logged; the next round goes on. */
  public void run() {
    try {
      gather();
      send();
    } catch (RuntimeException e) {
      LOG.error("a round of tips failed: {}", e.getMessage());
    }
  }

  private void gather() {
    if (inHand.isEmpty()) {
      Lease lease = lease();
      inHand.addAll(board.deliveries().takeOver(lease, MOST_IN_HAND));
      int takenOver = inHand.size();
      if (inHand.isEmpty()) {
        inHand.addAll(board.deliveries().claimDue(lease, MOST_IN_HAND));
      }
      if (!inHand.isEmpty()) {
        LOG.info("tips claimed: {}, taken over: {}", inHand.size() - takenOver, takenOver);
      }
    }
  }

  private void send() {
    int possible = Math.min(inHand.size(), room.availablePermits());
    int allowed = possible == 0 ? 0 : board.rate().take(possible, clock.instant());
    for (int i = 0; i < allowed; i++) {
      Claim claim = inHand.remove();
      room.acquireUninterruptibly();
      sender.threads().execute(() -> deliver(claim));
    }
  }

  private void deliver(Claim claim) {
    try {
      courier.deliver(claim, sender.name());
    } catch (RuntimeException e) {
      // The claim is taken over when its lease ends: unknown, if it was begun.
      LOG.error("a tip was given up: {}", e.getMessage());
    } finally {
      room.release();
    }
  }

  private Lease lease() {
    Instant now = clock.instant();
    return Lease.of(sender.name(), now);
  }
}
