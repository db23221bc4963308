package mamaback.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mamaback.tips.Lease;

/**
 * Keeps broadcasts and what becomes of each letter, so that none is sent twice. Every method is one
 * transaction; several instances may call at once. Thread-safe; what was kept outlives a restart.
 */
public interface Broadcasts {
  /** The names of the states of a letter that has not ended. */
  List<String> OPEN = List.of("WAITING", "SENDING");

  /** How long a draft can be started: who taps an old button means something else. */
  Duration DRAFT_LIFE = Duration.ofDays(1);

  /** How long a broadcast is remembered. */
  Duration REMEMBERED = Duration.ofDays(60);

  /** How a letter ended. */
  enum End {
    SENT,
    /** It may have arrived, so it is never repeated. */
    UNKNOWN,
    BLOCKED,
    REFUSED,
    /** It is not right for her, or there is nothing to show any more. */
    SKIPPED
  }

  /** Keeps a draft; nothing is sent. Forgets broadcasts of long ago. */
  Broadcast draft(Content content, Audience audience);

  /** How many would get it now. */
  long countReceivers(Audience audience);

  /** Begins to send a draft to who is in its audience now; false where it is no draft any more. */
  boolean start(String id);

  /** Sends no more of it; what is on its way arrives. */
  void cancel(String id);

  Optional<Progress> find(String id);

  /** The one that was drafted last; answers to questions are none. */
  Optional<Progress> findLast();

  /**
   * Claims letters that wait, or whose instance died before it began them; what a dead instance
   * began may have arrived and becomes {@link End#UNKNOWN}.
   */
  List<Letter> claim(Lease lease, int most);

  /** Notes durably that a letter is about to be sent; false where it is not ours any more. */
  boolean begin(Letter letter, Lease lease);

  /**
   * Gives a letter back, begun or not, because nothing was sent. It is claimed again later, unless
   * its broadcast was cancelled or the chat wants nothing any more; then it is skipped.
   */
  void giveBack(Letter letter, Lease lease, Instant notBefore);

  /** Notes how a letter ended; one with an answer to a question is forgotten. */
  void end(Letter letter, Lease lease, End end);
}
