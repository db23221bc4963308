package mamaback.tips;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Keeps what becomes of each tip, so that none is sent twice. Every method is one transaction;
 * several instances may call at once. Thread-safe.
 */
public interface Deliveries {
  /** The names of the states of a delivery that has not ended: claimed, and on its way. */
  List<String> OPEN = List.of("CLAIMED", "SENDING");

  /** How a delivery ended. */
  enum End {
    SENT,
    /** It may have arrived, so it is never repeated. */
    UNKNOWN,
    BLOCKED,
    REFUSED,
    SKIPPED_LATE,
    SKIPPED_SOON,
    /** No tip fits her now. */
    SKIPPED_NO_TIP,
    /** She asked for the tip before its time. */
    SHOWN
  }

  /** Claims at most {@code most} subscriptions that are due, and sets when each is due again. */
  List<Claim> claimDue(Lease lease, int most);

  /**
   * Takes over claims whose lease ran out: those that were not begun, for {@code lease}; what was
   * begun may have arrived and becomes {@link End#UNKNOWN}.
   */
  List<Claim> takeOver(Lease lease, int most);

  /** Notes durably that the tip is about to be sent; false where the claim is not ours any more. */
  boolean begin(Claim claim, Lease lease, String tip);

  /**
   * Gives back a claim that was begun, because nothing was sent. It is taken over after a while,
   * unless she has ended her tips meanwhile.
   */
  void giveBack(Claim claim, Lease lease, Instant notBefore);

  void end(Claim claim, Lease lease, End end);

  /**
   * How many deliveries ended in each state since {@code since}, and how many are open; claimed and
   * sending ones are named so.
   */
  Map<String, Long> counts(Instant since);

  /** How many subscriptions are due at {@code now} and not claimed. */
  long countDue(Instant now);

  /**
   * How late tips were at most, of those sent since {@code since}, when the latest are left out.
   *
   * @param percent how many of a hundred count, 0 to 99
   */
  Duration lateness(Instant since, int percent);

  /** Forgets deliveries that ended before {@code limit}. */
  int forgetBefore(Instant limit);
}
