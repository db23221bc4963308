package mamaback.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says how long a message to a chat must wait, so that Telegram has no reason for a 429. One chat
 * may get a short burst and then one message a second, a group 20 a minute (Bot FAQ, "My bot is
 * hitting limits"). Answers to people are not held to the overall limit for bulk messages, but
 * count against it. Thread-safe.
 */
final class Pacer {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final int BURST = 3;
  private static final Duration CHAT_SPACE = Duration.ofSeconds(1);
  private static final Duration GROUP_SPACE = Duration.ofSeconds(3);
  private static final int MOST_CHATS = 10_000;

  /** Bot FAQ: about 30 messages a second over all chats. */
  static final int FREE_LIMIT = 30;

  /** A little below it. */
  static final int FREE_A_SECOND = 28;

  /** Bot API, sendMessage.allow_paid_broadcast. */
  static final int PAID_A_SECOND = 1_000;

  /**
   * So few that within any second no more than the limit is sent, also where this process was held
   * up and has something to make up for.
   */
  private static final int OVERALL_BURST = 2;

  private final Clock clock;
  private final Map<Long, Instant> fullAgain = new LinkedHashMap<>(16, 0.75f, true);
  private Instant frozenUntil = Instant.MIN;
  private Instant overallFullAgain = Instant.MIN;

  private final Duration overallSpace;

  /**
   * @param aSecond messages to all chats together, of which answers take what they need
   */
  Pacer(Clock clock, int aSecond) {
    this.clock = clock;
    this.overallSpace = SECOND.dividedBy(aSecond);
  }

  /** Takes a place for one message to {@code chat}; how long to wait before it is sent. */
  synchronized Duration reserve(long chat) {
    Instant now = clock.instant();
    Duration space = chat < 0 ? GROUP_SPACE : CHAT_SPACE;
    Instant full = fullAgain.getOrDefault(chat, now);
    Instant after = (full.isBefore(now) ? now : full).plus(space);
    fullAgain.put(chat, after);
    if (fullAgain.size() > MOST_CHATS) {
      fullAgain.remove(fullAgain.keySet().iterator().next());
    }
    Instant allowed = after.minus(space.multipliedBy(BURST));
    overallFullAgain = later(overallFullAgain, now).plus(overallSpace);
    return pauseUntil(later(allowed, frozenUntil), now);
  }

  /**
   * Takes a place like {@link #reserve}, but only among what answers leave of the overall limit.
   */
  synchronized Duration reserveAfterAnswers(long chat) {
    Duration own = reserve(chat);
    Instant now = clock.instant();
    Instant allowed = overallFullAgain.minus(overallSpace.multipliedBy(OVERALL_BURST));
    Duration overall = pauseUntil(allowed, now);
    return own.compareTo(overall) > 0 ? own : overall;
  }

  /** How long nothing may be sent yet, because the server asked for it. */
  synchronized Duration frozenFor() {
    return pauseUntil(frozenUntil, clock.instant());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  private static Duration pauseUntil(Instant start, Instant now) {
    return start.isAfter(now) ? Duration.between(now, start) : Duration.ZERO;
  }

  /** Nothing is sent for {@code pause}: the server asked for it. */
  synchronized void freeze(Duration pause) {
    Instant until = clock.instant().plus(pause);
    if (until.isAfter(frozenUntil)) {
      frozenUntil = until;
    }
  }
}
