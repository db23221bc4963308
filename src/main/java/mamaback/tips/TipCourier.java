package mamaback.tips;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mamaback.chat.Broadcaster;
import mamaback.chat.Broadcaster.Sound;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.knowledge.Tip;
import mamaback.profile.PersonalData;
import mamaback.profile.Records;
import mamaback.tips.Deliveries.End;

/** Sends the tip of one claim and notes what became of it. Thread-safe. */
public final class TipCourier {
  private static final Duration RECONNECT = Duration.ofSeconds(30);

  private final TipChooser chooser;
  private final TipLayout layout;
  private final Broadcaster broadcaster;
  private final TipsBoard board;
  private final Readers readers;
  private final PersonalData personalData;
  private final Clock clock;

  private TipCourier(Bag bag, Records records, TipsBoard board, Clock clock) {
    this.chooser = new TipChooser(bag.tips());
    this.layout = bag.layout();
    this.broadcaster = bag.broadcaster();
    this.board = board;
    this.readers = new Readers(records, board.records().history());
    this.personalData = records.personalData();
    this.clock = clock;
  }

  /** What a courier carries and with what. */
  public record Bag(List<Tip> tips, TipLayout layout, Broadcaster broadcaster) {
    public Bag {
      tips = List.copyOf(tips);
    }

    /** A courier for {@code board}. */
    public TipCourier courier(Records records, TipsBoard board, Clock clock) {
      return new TipCourier(this, records, board, clock);
    }
  }

  /** Never sends where {@code claim} is not ours any more, is late, or has no tip that fits. */
  void deliver(Claim claim, String owner) {
    Lease lease = Lease.of(owner, clock.instant());
    Subscription subscription = claim.subscription();
    if (Plan.timing(subscription, claim.due(), lease.now()) != Plan.Timing.NOW) {
      board.deliveries().end(claim, lease, End.SKIPPED_LATE);
      return;
    }
    Reader reader = readers.reader(subscription.chat());
    Optional<Tip> tip = chooser.choose(reader, claim.date(), lease.now());
    if (tip.isEmpty()) {
      board.deliveries().end(claim, lease, End.SKIPPED_NO_TIP);
      return;
    }
    if (board.deliveries().begin(claim, lease, tip.get().id())) {
      Sound sound = subscription.silent() ? Sound.SILENT : Sound.USUAL;
      note(
          claim,
          lease,
          broadcaster.send(subscription.chat(), layout.message(tip.get(), subscription), sound));
    }
  }

  private void note(Claim claim, Lease lease, Delivery delivery) {
    Deliveries deliveries = board.deliveries();
    ChatId chat = claim.subscription().chat();
    switch (delivery) {
      case Delivery.Sent ignored -> deliveries.end(claim, lease, End.SENT);
      case Delivery.Unknown ignored -> deliveries.end(claim, lease, End.UNKNOWN);
      case Delivery.Refused ignored -> deliveries.end(claim, lease, End.REFUSED);
      case Delivery.Blocked ignored -> {
        deliveries.end(claim, lease, End.BLOCKED);
        board.records().subscriptions().end(chat);
        personalData.left(chat, clock.instant());
      }
      case Delivery.Moved(ChatId to) -> {
        deliveries.giveBack(claim, lease, clock.instant());
        personalData.move(chat, to);
      }
      case Delivery.NotConnected ignored ->
          deliveries.giveBack(claim, lease, clock.instant().plus(RECONNECT));
      case Delivery.Postponed(Duration pause) -> {
        Instant until = clock.instant().plus(pause);
        board.rate().freezeUntil(until);
        deliveries.giveBack(claim, lease, until);
      }
    }
  }
}
