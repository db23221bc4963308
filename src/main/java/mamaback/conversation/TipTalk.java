package mamaback.conversation;

import java.time.Clock;
import mamaback.tips.TodaysTip;

/** What answers about daily tips, put together. */
record TipTalk(TipDesk desk, PlaceDesk place, ChannelDesk channel) {
  static TipTalk of(Kept kept, Mind mind, ChatMemory memory, Clock clock) {
    ZonePages zones = new ZonePages(new ZoneChoices(mind.countries(), clock), clock);
    TipPages pages = new TipPages(zones);
    TipHabits habits =
        new TipHabits(
            kept.tips().subscriptions(),
            kept.records().profiles(),
            pages,
            new ZoneQuestion(zones, memory));
    PlaceDesk place = new PlaceDesk(habits, zones, ZonePlaces.load(clock), memory);
    TodaysTip today = new TodaysTip(mind.knowledge().tips(), kept.records(), kept.tips(), clock);
    TipDesk desk = new TipDesk(habits, today, new TipDesk.Pages(pages, zones), place);
    return new TipTalk(desk, place, new ChannelDesk(kept.tips().subscriptions(), pages));
  }
}
