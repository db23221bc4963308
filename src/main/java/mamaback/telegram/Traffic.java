package mamaback.telegram;

import java.time.Duration;

/** Is told of each call of the Bot API. Must be quick and must not throw. Thread-safe. */
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

  void called(String method, Answer answer, Duration took);
}
