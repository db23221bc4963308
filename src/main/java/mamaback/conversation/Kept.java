package mamaback.conversation;

import java.time.Clock;
import java.util.List;
import mamaback.knowledge.Tip;
import mamaback.profile.MemoryRecords;
import mamaback.profile.Records;
import mamaback.tips.MemoryTips;
import mamaback.tips.TipRecords;
import mamaback.tips.TodaysTip;

/** All that a conversation keeps of chats. */
public record Kept(Records records, TipRecords tips) {
  /** Kept until the program ends. */
  public static Kept inMemory(Clock clock) {
    return new Kept(new MemoryRecords().records(), new MemoryTips(clock).records());
  }

  TipDesk tipDesk(List<Tip> all, TipPages pages, Clock clock) {
    return new TipDesk(
        new TipHabits(tips.subscriptions(), records.profiles(), pages),
        new TodaysTip(all, records, tips, clock),
        pages);
  }
}
