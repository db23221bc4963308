package mamaback.telegram;

import java.time.Duration;

/** Lets time pass. */
interface Waiting {
  /** Waits for {@code pause}, perhaps less where the bot is stopped. */
  void pause(Duration pause);
}
