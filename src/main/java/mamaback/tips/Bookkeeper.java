package mamaback.tips;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what became of a message that nobody waits for, be it a tip or a letter. Thread-safe. */
public final class Bookkeeper {
  private static final Logger LOG = LoggerFactory.getLogger(Bookkeeper.class);
  private static final Duration RECONNECT = Duration.ofSeconds(30);

  private final SendingRate rate;
  private final ChatChanges chats;
  private final Clock clock;

  public Bookkeeper(SendingRate rate, ChatChanges chats, Clock clock) {
    this.rate = rate;
    this.chats = chats;
    this.clock = clock;
  }

  /** How sending ended, by the names that it has in both books. */
  public enum Ending {
    SENT,
    UNKNOWN,
    REFUSED,
    BLOCKED
  }

  /** The place in a book where a message stands. */
  public interface Entry {
    ChatId chat();

    void end(Ending ending);

    /** Nothing was sent; it may be tried again from {@code notBefore} on. */
    void giveBack(Instant notBefore);
  }

  /** Notes {@code delivery} in {@code entry}, and what else follows from it. */
  public void note(Entry entry, Delivery delivery) {
    switch (delivery) {
      case Delivery.Sent ignored -> entry.end(Ending.SENT);
      case Delivery.Unknown ignored -> entry.end(Ending.UNKNOWN);
      case Delivery.Refused ignored -> entry.end(Ending.REFUSED);
      case Delivery.Blocked ignored -> {
        entry.end(Ending.BLOCKED);
        chats.left(entry.chat());
      }
      case Delivery.Moved(ChatId to) -> {
        entry.giveBack(clock.instant());
        chats.moved(entry.chat(), to);
      }
      case Delivery.NotConnected ignored -> entry.giveBack(clock.instant().plus(RECONNECT));
      case Delivery.Postponed(Duration pause) -> {
        LOG.warn("too many messages: silence for {} s", pause.toSeconds());
        Instant until = clock.instant().plus(pause);
        rate.freezeUntil(until);
        entry.giveBack(until);
      }
    }
  }
}
