package mamaback.tips;

import java.time.Clock;
import java.time.Duration;
import mamaback.chat.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, a round at a time; each round sends what the rate allows and leaves the rest
 * to the next. Used by one thread; the tips of a round are sent by the threads of {@code senders}.
 */
public final class TipRounds {
  private static final Logger LOG = LoggerFactory.getLogger(TipRounds.class);

  private final TipsBoard board;
  private final Sender sender;
  private final Clock clock;
  private final Outbox<Claim> inHand;

  public TipRounds(TipsBoard board, TipCourier courier, Sender sender, Clock clock) {
    this.board = board;
    this.sender = sender;
    this.clock = clock;
    this.inHand =
        new Outbox<>(board.rate(), sender, clock, claim -> courier.deliver(claim, sender.name()));
  }

  /**
   * Who sends.
   *
   * @param name of this instance; no two that run at once may share it
   */
  public record Sender(String name, Threads threads) {}

  /** Runs {@code task} once {@code pause} is over, without holding up who asks. */
  public interface Threads {
    void run(Runnable task, Duration pause);
  }

  /** One round. A failure ends it and is logged; the next round goes on. */
  public void run() {
    try {
      inHand.sendAll(this::gather);
    } catch (RuntimeException e) {
      LOG.error("a round of tips failed: {}", Trouble.of(e));
    }
  }

  private void gather() {
    Lease lease = Lease.of(sender.name(), clock.instant());
    inHand.addAll(board.deliveries().takeOver(lease, Outbox.MOST_IN_HAND));
    int takenOver = inHand.size();
    if (inHand.isEmpty()) {
      inHand.addAll(board.deliveries().claimDue(lease, Outbox.MOST_IN_HAND));
    }
    if (!inHand.isEmpty()) {
      LOG.info("tips claimed: {}, taken over: {}", inHand.size() - takenOver, takenOver);
    }
  }
}
