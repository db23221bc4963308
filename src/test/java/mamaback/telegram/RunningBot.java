package mamaback.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import mamaback.chat.BotCommand;
import mamaback.chat.IncomingEvent;
import mamaback.chat.InlineCard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;
import mamaback.chat.Sender;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.text.RichText;

/** A bot that runs against a Telegram of the test. */
final class RunningBot implements AutoCloseable {
  static final String APOLOGY = "sorry";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final TelegramBot bot;
  private final CompletableFuture<Ending> ending = new CompletableFuture<>();

  private RunningBot(TelegramBot bot) {
    this.bot = bot;
    Thread.ofPlatform().name("bot").start(() -> ending.complete(bot.run()));
  }

  static RunningBot against(
      FakeTelegram telegram, Function<IncomingEvent, OutgoingMessage> answers) {
    return at(telegram.address(), FakeTelegram.TOKEN, answers);
  }

  static RunningBot at(
      URI address, String token, Function<IncomingEvent, OutgoingMessage> answers) {
    return keeping(address, token, Receptions.inMemory(responder(answers)));
  }

  /** A bot whose reception is the test's. */
  static RunningBot keeping(FakeTelegram telegram, Reception reception) {
    return keeping(telegram.address(), FakeTelegram.TOKEN, reception);
  }

  /** A bot whose clock is the test's. */
  static RunningBot keeping(FakeTelegram telegram, Reception reception, Clock clock) {
    TelegramSettings settings =
        new TelegramSettings(
            new BotToken(FakeTelegram.TOKEN), telegram.address(), Duration.ofSeconds(20));
    return with(settings, reception, clock);
  }

  private static RunningBot keeping(URI address, String token, Reception reception) {
    return with(
        new TelegramSettings(new BotToken(token), address, Duration.ofSeconds(20)), reception);
  }

  /** A bot to which updates are delivered. */
  static RunningBot hooked(FakeTelegram telegram, Receiving.Webhook hook, Reception reception) {
    return with(
        new TelegramSettings(
            new BotToken(FakeTelegram.TOKEN), telegram.address(), hook, TelegramSettings.Fee.FREE),
        reception);
  }

  private static RunningBot with(TelegramSettings settings, Reception reception) {
    return with(settings, reception, Clock.systemUTC());
  }

  private static RunningBot with(TelegramSettings settings, Reception reception, Clock clock) {
    BotCard spanish = new BotCard(List.of(new BotCommand("help", "Ayuda")), "largo", "corto");
    BotCard card =
        new BotCard(
            List.of(new BotCommand("help", "Help")), "long", "short", Map.of("es", spanish));
    return new RunningBot(new TelegramBot(settings, card, reception, clock));
  }

  static Responder echoing() {
    return responder(RunningBot::echo);
  }

  static Responder responder(Function<IncomingEvent, OutgoingMessage> answers) {
    return new Responder() {
      @Override
      public OutgoingMessage respond(IncomingEvent event) {
        return answers.apply(event);
      }

      @Override
      public List<InlineCard> cards(String query, Sender sender) {
        return List.of(new InlineCard("one", query, "description", RichText.of(query)));
      }

      @Override
      public OutgoingMessage apology() {
        return OutgoingMessage.of(RichText.of(APOLOGY));
      }
    };
  }

  /** Says back what was written. */
  static OutgoingMessage echo(IncomingEvent event) {
    String text =
        switch (event) {
          case IncomingEvent.Message(var ignored, var words, var from) -> words;
          case IncomingEvent.Attachment(var ignored, var caption, var from) -> "picture:" + caption;
          case IncomingEvent.Location(var ignored, var at, var from) ->
              "place:" + at.latitude() + " " + at.longitude();
          case IncomingEvent.ButtonPress(var ignored, var data, var from) -> "tap:" + data;
        };
    return OutgoingMessage.of(RichText.of(text));
  }

  void tell(Traffic listener) {
    bot.tell(listener);
  }

  void stop() {
    bot.stop();
  }

  Ending ending() {
    try {
      return ending.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("the bot did not end", e);
    }
  }

  boolean isRunning() {
    return !ending.isDone();
  }

  /** Waits until {@code condition} holds; fails where it does not in time. */
  static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(2_000_000);
    }
    assertThat(condition.getAsBoolean()).as("in time").isTrue();
  }

  @Override
  public void close() {
    bot.stop();
  }
}
