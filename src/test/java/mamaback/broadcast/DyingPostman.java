package mamaback.broadcast;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import mamaback.chat.Broadcaster;
import mamaback.chat.OutgoingMessage;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.TelegramSettings.Fee;
import mamaback.text.RichText;
import mamaback.tips.Dying;
import mamaback.tips.StoredChats;
import mamaback.tips.TestSender;
import mamaback.tips.TipRounds.Sender;
import mamaback.tips.TipsBoard;
import mamaback.tips.Victim;

/** A process that sends letters and stands still at a step, so that it can be killed there. */
final class DyingPostman {
  private static final int FATAL = 5;

  private DyingPostman() {}

  /** Arguments: URL of the database or "", data folder, Telegram, step, time, file to make. */
  public static void main(String[] args) {
    Clock clock = Clock.fixed(Instant.parse(args[4]), ZoneOffset.UTC);
    Optional<String> url = Optional.of(args[0]).filter(given -> !given.isEmpty());
    Store store = Store.open(new StoreSettings(url, Path.of(args[1])), clock);
    Dying dying =
        new Dying(Dying.Step.valueOf(args[3]), FATAL, () -> Victim.standStill(Path.of(args[5])));
    rounds(
            store,
            dying.book(Broadcasts.class, store.broadcasts()),
            dying.phone(TestSender.telegram(URI.create(args[2]), Fee.FREE)),
            clock)
        .run();
  }

  /** Rounds that send one letter after another. */
  static LetterRounds rounds(Store store, Broadcasts broadcasts, Broadcaster phone, Clock clock) {
    TipsBoard board = store.tips(25);
    StoredChats chats =
        new StoredChats(board.records().subscriptions(), store.records().personalData(), clock);
    PostOffice office = new PostOffice(broadcasts, board.rate(), phone);
    Postman postman =
        new Postman(
            office,
            (content, chat) -> new Posting.Send(OutgoingMessage.of(RichText.of("Hello"))),
            chats,
            clock);
    return new LetterRounds(
        office, postman, new Sender(clock.instant().toString(), TestSender.AT_ONCE), clock);
  }
}
