package mamaback.tips;

import mamaback.chat.ChatId;
import mamaback.profile.Profile;
import mamaback.profile.Records;

/** Gathers what a tip is chosen by. */
final class Readers {
  private final Records records;
  private final TipHistory history;

  Readers(Records records, TipHistory history) {
    this.records = records;
    this.history = history;
  }

  /** Of a group nothing is known, whatever was told in it. */
  Reader reader(ChatId chat) {
    return new Reader(
        chat.isPrivate() ? records.profiles().profile(chat) : Profile.UNKNOWN,
        records.notes().notes(chat),
        history.seen(chat));
  }
}
