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
   * @param longestSilence how long it may answer no poll, nor that the webhook is set
   */
  public static Need ofTelegram(Meters meters, Clock clock, Duration longestSilence) {
    return new Need(
        "Telegram is not heard",
        () ->
            meters
                .heardAt()
                .filter(at -> at.plus(longestSilence).isAfter(clock.instant()))
                .isPresent());
  }
}
