package mamaback.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import mamaback.broadcast.Broadcasts.End;
import mamaback.chat.Broadcaster.Sound;
import mamaback.chat.ChatChanges;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;
import mamaback.tips.Lease;

/** Sends one letter and notes what became of it. Thread-safe. */
public final class Postman {
  private static final Duration RECONNECT = Duration.ofSeconds(30);

  private final PostOffice office;
  private final LetterLayout layout;
  private final ChatChanges chats;
  private final Clock clock;

  public Postman(PostOffice office, LetterLayout layout, ChatChanges chats, Clock clock) {
    this.office = office;
    this.layout = layout;
    this.chats = chats;
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
      note(letter, lease, office.broadcaster().send(letter.chat(), message, Sound.SILENT));
    }
  }

  private void note(Letter letter, Lease lease, Delivery delivery) {
    Broadcasts broadcasts = office.broadcasts();
    switch (delivery) {
      case Delivery.Sent ignored -> broadcasts.end(letter, lease, End.SENT);
      case Delivery.Unknown ignored -> broadcasts.end(letter, lease, End.UNKNOWN);
      case Delivery.Refused ignored -> broadcasts.end(letter, lease, End.REFUSED);
      case Delivery.Blocked ignored -> {
        broadcasts.end(letter, lease, End.BLOCKED);
        chats.left(letter.chat());
      }
      case Delivery.Moved(var to) -> {
        broadcasts.giveBack(letter, lease, clock.instant());
        chats.moved(letter.chat(), to);
      }
      case Delivery.NotConnected ignored ->
          broadcasts.giveBack(letter, lease, clock.instant().plus(RECONNECT));
      case Delivery.Postponed(Duration pause) -> {
        Instant until = clock.instant().plus(pause);
        office.rate().freezeUntil(until);
        broadcasts.giveBack(letter, lease, until);
      }
    }
  }
}
