package mamaback.operation;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Something without which nobody is answered.
 *
 * @param lack what is said while it is not there
 */
public record Need(String lack, BooleanSupplier isThere) {
  /** That there is something to answer from. */
  public static Need ofKnowledge(Meters meters) {
    return new Need("no knowledge is loaded", () -> meters.knowledge().isPresent());
  }

  /**
   * That Telegram is heard.
   *
   * @param longestSilence how long it may leave polls without an answer
   */
  public static Need ofTelegram(Meters meters, Clock clock, Duration longestSilence) {
    return new Need(
        "Telegram does not answer polls",
        () ->
            meters
                .polledAt()
                .filter(at -> at.plus(longestSilence).isAfter(clock.instant()))
                .isPresent());
  }
}
