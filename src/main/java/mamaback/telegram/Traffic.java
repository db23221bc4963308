package mamaback.telegram;

import java.time.Duration;

/**
 * Is told of each call of the Bot API, and of each call by it. Must be quick and must not throw.
 * Thread-safe.
 */
public interface Traffic {
  /** Nobody listens. */
  Traffic UNSEEN = (method, answer, took) -> {};

  /** What came of a call. */
  enum Answer {
    DONE,
    LIMITED,
    REFUSED,
    MIGRATED,
    NOT_CONNECTED,
    UNCLEAR
  }

  /** What became of an update that somebody came to hand over. */
  enum Handover {
    KEPT,
    /** It is confirmed all the same, since it would never become readable. */
    UNREADABLE,
    /** It is not confirmed, so it comes again. */
    NOT_KEPT,
    WITHOUT_SECRET,
    NO_POST,
    TOO_LARGE
  }

  void called(String method, Answer answer, Duration took);

  /** The webhook was called. */
  default void handedOver(Handover outcome) {
    // Whoever counts calls alone is not concerned.
  }
}
