package mamaback.tips;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.knowledge.Tip;
import mamaback.profile.Preferences;
import mamaback.profile.Records;

/** The tip of the day for those who ask; it is the one tip of her date, and none comes after it. */
public final class TodaysTip {
  private final List<Tip> tips;
  private final TipChooser chooser;
  private final Records records;
  private final TipRecords kept;
  private final Readers readers;
  private final Clock clock;

  public TodaysTip(List<Tip> tips, Records records, TipRecords kept, Clock clock) {
    this.tips = List.copyOf(tips);
    this.chooser = new TipChooser(tips);
    this.records = records;
    this.kept = kept;
    this.readers = new Readers(records, kept.history());
    this.clock = clock;
  }

  /** Today's tip, the same all day; empty where none is right for her. */
  public Optional<Tip> show(ChatId chat) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone(chat));
    List<Tip> fitting = chooser.fitting(readers.reader(chat), today, clock.instant());
    Optional<Tip> shown =
        kept.history()
            .tipOf(chat, today)
            .flatMap(id -> tips.stream().filter(tip -> tip.id().equals(id)).findFirst())
            .filter(fitting::contains);
    if (shown.isPresent()) {
      return shown;
    }
    Optional<Tip> chosen = chooser.choose(readers.reader(chat), today, clock.instant());
    chosen.ifPresent(tip -> kept.history().show(chat, today, tip.id()));
    return chosen;
  }

  private ZoneId zone(ChatId chat) {
    Preferences preferences = records.profiles().preferences(chat);
    return kept.subscriptions()
        .find(chat)
        .map(Subscription::zone)
        .or(preferences::zone)
        .orElse(ZoneOffset.UTC);
  }
}
