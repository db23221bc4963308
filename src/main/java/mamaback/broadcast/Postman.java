package mamaback.broadcast;

import java.time.Clock;
import java.time.Instant;
import mamaback.broadcast.Broadcasts.End;
import mamaback.chat.Broadcaster.Sound;
import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;
import mamaback.tips.Bookkeeper;
import mamaback.tips.Lease;

/** Sends one letter and notes what became of it. Thread-safe. */
public final class Postman {
  private final PostOffice office;
  private final LetterLayout layout;
  private final Bookkeeper bookkeeper;
  private final Clock clock;

  public Postman(PostOffice office, LetterLayout layout, ChatChanges chats, Clock clock) {
    this.office = office;
    this.layout = layout;
    this.bookkeeper = new Bookkeeper(office.rate(), chats, clock);
    this.clock = clock;
  }

  /** Without a sound, since it may be night there; never where the letter is not ours any more. */
  void deliver(Letter letter, String owner) {
    Lease lease = Lease.of(owner, clock.instant());
    switch (layout.posting(letter.broadcast().content(), letter.chat())) {
      case Posting.Send(var message) -> send(letter, message, lease);
      case Posting.Wait(var pause) ->
          office.broadcasts().giveBack(letter, lease, clock.instant().plus(pause));
      case Posting.Drop() -> office.broadcasts().end(letter, lease, End.SKIPPED);
    }
  }

  private void send(Letter letter, OutgoingMessage message, Lease lease) {
    if (office.broadcasts().begin(letter, lease)) {
      Delivery delivery = office.broadcaster().send(letter.chat(), message, Sound.SILENT);
      bookkeeper.note(new Entry(office.broadcasts(), letter, lease), delivery);
    }
  }

  /** The letter in the book of broadcasts. */
  private record Entry(Broadcasts broadcasts, Letter letter, Lease lease)
      implements Bookkeeper.Entry {
    @Override
    public ChatId chat() {
      return letter.chat();
    }

    @Override
    public void end(Bookkeeper.Ending ending) {
      broadcasts.end(letter, lease, End.valueOf(ending.name()));
    }

    @Override
    public void giveBack(Instant notBefore) {
      broadcasts.giveBack(letter, lease, notBefore);
    }
  }
}
