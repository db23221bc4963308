package mamaback.app;

import java.time.Duration;
import mamaback.telegram.Traffic;

/**
 * Passes on what it is told, and begins what has to wait until Telegram has taken the token.
 *
 * @param beginning may be called again; then it must do nothing
 */
record FirstSuccess(Traffic listener, Runnable beginning) implements Traffic {
  @Override
  public void called(String method, Answer answer, Duration took) {
    if (answer == Answer.DONE) {
      beginning.run();
    }
    listener.called(method, answer, took);
  }

  @Override
  public void handedOver(Handover outcome) {
    listener.handedOver(outcome);
  }
}
