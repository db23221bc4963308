package mamaback.tips;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mamaback.chat.Broadcaster;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;

/** Calls {@code death} at one step of the fifth tip. */
record DyingBoard(Deliveries real, Step step, Runnable death, AtomicInteger tips)
    implements Deliveries {
  private static final int FATAL = 5;

  /** Where an instance may die. */
  enum Step {
    CLAIMED,
    BEGUN,
    SENT,
    ENDED
  }

  Broadcaster dying(Broadcaster phone) {
    return (ChatId chat, OutgoingMessage message, Broadcaster.Sound sound) -> {
      Delivery delivery = phone.send(chat, message, sound);
      dieAt(Step.SENT);
      return delivery;
    };
  }

  @Override
  public List<Claim> claimDue(Lease lease, int most) {
    return real.claimDue(lease, most);
  }

  @Override
  public List<Claim> takeOver(Lease lease, int most) {
    return real.takeOver(lease, most);
  }

  @Override
  public boolean begin(Claim claim, Lease lease, String tip) {
    tips.incrementAndGet();
    dieAt(Step.CLAIMED);
    boolean isOurs = real.begin(claim, lease, tip);
    dieAt(Step.BEGUN);
    return isOurs;
  }

  @Override
  public void giveBack(Claim claim, Lease lease, Instant notBefore) {
    real.giveBack(claim, lease, notBefore);
  }

  @Override
  public void end(Claim claim, Lease lease, End end) {
    real.end(claim, lease, end);
    dieAt(Step.ENDED);
  }

  @Override
  public Map<String, Long> counts(Instant since) {
    return real.counts(since);
  }

  @Override
  public long countDue(Instant now) {
    return real.countDue(now);
  }

  @Override
  public Duration lateness(Instant since, int percent) {
    return real.lateness(since, percent);
  }

  @Override
  public int forgetBefore(Instant limit) {
    return real.forgetBefore(limit);
  }

  private void dieAt(Step reached) {
    if (reached == step && tips.get() == FATAL) {
      death.run();
    }
  }
}
