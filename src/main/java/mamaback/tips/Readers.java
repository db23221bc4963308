package mamaback.tips;

import mamaback.chat.ChatId;
import mamaback.profile.Records;

/** Gathers what a tip is chosen by. */
final class Readers {
  private final Records records;
  private final TipHistory history;

  Readers(Records records, TipHistory history) {
    this.records = records;
    this.history = history;
  }

  Reader reader(ChatId chat) {
    return new Reader(
        records.profiles().profile(chat), records.notes().notes(chat), history.seen(chat));
  }
}
