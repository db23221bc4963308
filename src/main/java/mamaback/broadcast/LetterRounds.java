package mamaback.broadcast;

import java.time.Clock;
import mamaback.chat.Trouble;
import mamaback.tips.Lease;
import mamaback.tips.Outbox;
import mamaback.tips.TipRounds.Sender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends letters, a round at a time, with what the tips left of the rate; the rest waits for the
 * next round. Used by one thread; the letters of a round are sent by the threads of {@code sender}.
 */
public final class LetterRounds {
  private static final Logger LOG = LoggerFactory.getLogger(LetterRounds.class);

  private final PostOffice office;
  private final Sender sender;
  private final Clock clock;
  private final Outbox<Letter> inHand;

  public LetterRounds(PostOffice office, Postman postman, Sender sender, Clock clock) {
    this.office = office;
    this.sender = sender;
    this.clock = clock;
    this.inHand =
        new Outbox<>(
            office.rate(), sender, clock, letter -> postman.deliver(letter, sender.name()));
  }

  /** One round. A failure ends it and is logged; the next round goes on. */
  public void run() {
    try {
      inHand.sendAll(this::gather);
    } catch (RuntimeException e) {
      LOG.error("a round of a broadcast failed: {}", Trouble.of(e));
    }
  }

  private void gather() {
    Lease lease = Lease.of(sender.name(), clock.instant());
    inHand.addAll(office.broadcasts().claim(lease, Outbox.MOST_IN_HAND));
    if (!inHand.isEmpty()) {
      LOG.info("letters of a broadcast claimed: {}", inHand.size());
    }
  }
}
