package mamaback.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import mamaback.profile.Records;
import mamaback.profile.Unanswered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what has been kept long enough: questions and comments for curators, and all of chats
 * that blocked the bot.
 *
 * @param afterBlock how long what is kept of a chat that blocked the bot stays
 */
record Upkeep(Records records, Duration afterBlock, Clock clock) implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  /** Long enough for a curator to look; /privacy promises it. */
  private static final Period FOR_CURATORS = Period.ofDays(Unanswered.KEPT_DAYS);

  @Override
  public void run() {
    Instant now = clock.instant();
    // Only the day of a question is kept: the first that is not too old is the one after the limit.
    LocalDate first = LocalDate.ofInstant(now, ZoneOffset.UTC).minus(FOR_CURATORS).plusDays(1);
    int questions = records.mail().forgetBefore(first);
    int chats = records.personalData().eraseLeftBefore(now.minus(afterBlock));
    LOG.info("old questions forgotten: {}, chats that blocked the bot: {}", questions, chats);
  }
}
