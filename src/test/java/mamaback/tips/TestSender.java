package mamaback.tips;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mamaback.chat.Broadcaster;
import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Tip;
import mamaback.store.Store;
import mamaback.telegram.BotCard;
import mamaback.telegram.BotToken;
import mamaback.telegram.Receiving;
import mamaback.telegram.Receptions;
import mamaback.telegram.TelegramBot;
import mamaback.telegram.TelegramSettings;
import mamaback.telegram.TelegramSettings.Fee;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.text.RichText;
import mamaback.tips.TipRounds.Sender;
import mamaback.tips.TipRounds.Threads;

/** Sends tips that need no knowledge, one after another. */
public final class TestSender {
  /** One after another and without waiting: the clock of a test moves in steps. */
  public static final Threads AT_ONCE = (task, wait) -> task.run();

  static final List<Tip> TIPS =
      Stream.of("one", "two", "three")
          .map(id -> new Tip(id, id, "topic", Condition.ALWAYS, Tip.Kind.REST, false))
          .toList();

  private TestSender() {}

  /** Rounds of the instance {@code name}; {@code board} may be one that dies. */
  static TipRounds rounds(Store store, TipsBoard board, Broadcaster phone, Named named) {
    TipCourier courier =
        new TipCourier.Bag(
                () ->
                    new TipEdition(
                        TIPS, (tip, chat) -> OutgoingMessage.of(RichText.of(tip.text()))),
                phone)
            .courier(store.records(), board, named.clock());
    return new TipRounds(board, courier, new Sender(named.name(), named.threads()), named.clock());
  }

  /** An instance, its clock, and what it sends with. */
  record Named(String name, Clock clock, Threads threads) {
    /** One that sends one after another. */
    Named(String name, Clock clock) {
      this(name, clock, AT_ONCE);
    }
  }

  /** Sends with the real client, at its real pace. */
  public static Broadcaster telegram(URI address, Fee fee) {
    TelegramSettings settings =
        new TelegramSettings(
            new BotToken(FakeTelegram.TOKEN),
            address,
            new Receiving.Polling(Duration.ofSeconds(1)),
            fee);
    BotCard card = new BotCard(List.of(), "", "");
    return new TelegramBot(settings, card, Receptions.inMemory(new Silent()), Clock.systemUTC())
        .broadcaster();
  }

  /** Nobody writes to a sender. */
  private record Silent() implements Responder {
    @Override
    public OutgoingMessage respond(IncomingEvent event) {
      throw new IllegalStateException("nobody writes here");
    }

    @Override
    public OutgoingMessage apology() {
      throw new IllegalStateException("nobody writes here");
    }
  }
}
