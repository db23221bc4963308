package mamaback.tips;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import mamaback.chat.Broadcaster;
import mamaback.chat.Broadcaster.Sound;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.knowledge.Tip;
import mamaback.profile.Records;
import mamaback.tips.Deliveries.End;

/** Sends the tip of one claim and notes what became of it. Thread-safe. */
public final class TipCourier {
  private final Supplier<TipEdition> newest;
  private final Broadcaster broadcaster;
  private final TipsBoard board;
  private final Readers readers;
  private final Bookkeeper bookkeeper;
  private final Clock clock;

  private TipCourier(Bag bag, Records records, TipsBoard board, Clock clock) {
    this.newest = bag.newest();
    this.broadcaster = bag.broadcaster();
    this.board = board;
    this.readers = new Readers(records, board.records().history());
    StoredChats chats =
        new StoredChats(board.records().subscriptions(), records.personalData(), clock);
    this.bookkeeper = new Bookkeeper(board.rate(), chats, clock);
    this.clock = clock;
  }

  /**
   * What a courier carries and with what.
   *
   * @param newest the edition from which the next tip is taken
   */
  public record Bag(Supplier<TipEdition> newest, Broadcaster broadcaster) {
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
    TipEdition edition = newest.get();
    Optional<Tip> tip = new TipChooser(edition.tips()).choose(reader, claim.date(), lease.now());
    if (tip.isEmpty()) {
      board.deliveries().end(claim, lease, End.SKIPPED_NO_TIP);
      return;
    }
    if (board.deliveries().begin(claim, lease, tip.get().id())) {
      Sound sound = subscription.silent() ? Sound.SILENT : Sound.USUAL;
      Delivery delivery =
          broadcaster.send(
              subscription.chat(), edition.layout().message(tip.get(), subscription), sound);
      bookkeeper.note(new Entry(board.deliveries(), claim, lease), delivery);
    }
  }

  /** The claim in the book of deliveries. */
  private record Entry(Deliveries deliveries, Claim claim, Lease lease)
      implements Bookkeeper.Entry {
    @Override
    public ChatId chat() {
      return claim.subscription().chat();
    }

    @Override
    public void end(Bookkeeper.Ending ending) {
      deliveries.end(claim, lease, End.valueOf(ending.name()));
    }

    @Override
    public void giveBack(Instant notBefore) {
      deliveries.giveBack(claim, lease, notBefore);
    }
  }
}
