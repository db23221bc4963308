package mamaback.tips;

import mamaback.chat.ChatId;
import mamaback.profile.Records;

/** Gathers what a tip is chosen by. */
final class Readers {
  private final Records records;
  private final Deliveries deliveries;

  Readers(Records records, Deliveries deliveries) {
    this.records = records;
    this.deliveries = deliveries;
  }

  Reader reader(ChatId chat) {
    return new Reader(
        records.profiles().profile(chat), records.notes().notes(chat), deliveries.seen(chat));
  }
}
