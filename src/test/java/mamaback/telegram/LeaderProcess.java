package mamaback.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.fake.FakeTelegram;

/** A process that receives and says back what it reads, but falls silent at the word "hold". */
final class LeaderProcess {
  private LeaderProcess() {}

  /** Arguments: URL of the database, address of Telegram, and the port of its webhook, if any. */
  public static void main(String[] args) {
    Store store =
        Store.open(new StoreSettings(Optional.of(args[0]), Path.of("unused")), Clock.systemUTC());
    TelegramSettings settings =
        new TelegramSettings(
            new BotToken(FakeTelegram.TOKEN),
            URI.create(args[1]),
            args.length == 2
                ? new Receiving.Polling(Duration.ofSeconds(20))
                : new Hook(Integer.parseInt(args[2])).webhook(),
            TelegramSettings.Fee.FREE);
    new TelegramBot(
            settings,
            new BotCard(List.of(), "long", "short"),
            reception(store, new Holding()),
            Clock.systemUTC())
        .run();
  }

  static Reception reception(Store store, Responder responder) {
    ChatChanges nobody =
        new ChatChanges() {
          @Override
          public void left(ChatId chat) {
            // Nobody leaves in this test.
          }

          @Override
          public void reached(ChatId chat) {
            // Nobody left before.
          }

          @Override
          public void moved(ChatId from, ChatId to) {
            // Nobody moves in this test.
          }
        };
    return new Reception(responder, store.inbox(), nobody, store.sharing());
  }

  private record Holding() implements Responder {
    @Override
    public OutgoingMessage respond(IncomingEvent event) {
      OutgoingMessage echo = RunningBot.echo(event);
      if (event instanceof IncomingEvent.Message(var ignored, var text, var from)
          && text.equals("hold")) {
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return echo;
    }

    @Override
    public OutgoingMessage apology() {
      return RunningBot.echoing().apology();
    }
  }
}
