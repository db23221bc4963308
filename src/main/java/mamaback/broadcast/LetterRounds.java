package mamaback.broadcast;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import mamaback.tips.Lease;
import mamaback.tips.TipRounds.Sender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends letters, a round at a time, with what the tips left of the rate; the rest waits for the
 * next round. Used by one thread; the letters of a round are sent by the threads of {@code sender}.
 */
public final class LetterRounds {
  private static final Logger LOG = LoggerFactory.getLogger(LetterRounds.class);

  /** Few, so that what this instance holds is sent long before the lease ends. */
  private static final int MOST_IN_HAND = 100;

  /** Slow requests must not hold up the others, and not pile up either. */
  private static final int MOST_ON_THE_WAY = 64;

  private final PostOffice office;
  private final Postman postman;
  private final Sender sender;
  private final Clock clock;
  private final Semaphore room = new Semaphore(MOST_ON_THE_WAY);
  private final Queue<Letter> inHand = new ArrayDeque<>();

  public LetterRounds(PostOffice office, Postman postman, Sender sender, Clock clock) {
    this.office = office;
    this.postman = postman;
    this.sender = sender;
    this.clock = clock;
  }

  /** One round. A failure ends it and is logged; the next round goes on. */
  public void run() {
    try {
      gather();
      send();
    } catch (RuntimeException e) {
      LOG.error("a round of a broadcast failed: {}", e.getMessage());
    }
  }

  private void gather() {
    if (inHand.isEmpty()) {
      Lease lease = Lease.of(sender.name(), clock.instant());
      inHand.addAll(office.broadcasts().claim(lease, MOST_IN_HAND));
      if (!inHand.isEmpty()) {
        LOG.info("letters of a broadcast claimed: {}", inHand.size());
      }
    }
  }

  private void send() {
    int possible = Math.min(inHand.size(), room.availablePermits());
    int allowed = possible == 0 ? 0 : office.rate().take(possible, clock.instant());
    for (int i = 0; i < allowed; i++) {
      Letter letter = inHand.remove();
      room.acquireUninterruptibly();
      sender.threads().execute(() -> deliver(letter));
    }
  }

  private void deliver(Letter letter) {
    try {
      postman.deliver(letter, sender.name());
    } catch (RuntimeException e) {
      // It is claimed anew when its lease ends: unknown, if it was begun.
      LOG.error("a letter of a broadcast was given up: {}", e.getMessage());
    } finally {
      room.release();
    }
  }
}
