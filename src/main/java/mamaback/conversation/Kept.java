package mamaback.conversation;

import java.time.Clock;
import java.time.Duration;
import mamaback.profile.Records;
import mamaback.tips.MemoryTips;
import mamaback.tips.TipRecords;

/**
 * All that a conversation keeps of chats.
 *
 * @param afterBlock how long it stays after she blocked the bot
 */
public record Kept(Records records, TipRecords tips, Duration afterBlock) {
  private static final Duration USUALLY = Duration.ofDays(30);

  /** Where it stays as long as usual after a block. */
  public Kept(Records records, TipRecords tips) {
    this(records, tips, USUALLY);
  }

  /** Kept until the program ends. */
  public static Kept inMemory(Clock clock) {
    return new Kept(Records.inMemory(), new MemoryTips(clock).records());
  }
}
