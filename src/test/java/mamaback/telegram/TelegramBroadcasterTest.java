package mamaback.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mamaback.chat.Broadcaster.Sound;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;
import mamaback.store.TestClock;
import mamaback.telegram.TelegramBroadcaster.Manner;
import mamaback.telegram.TelegramSettings.Fee;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.telegram.fake.Fault;
import mamaback.text.RichText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sending what nobody waits for. */
class TelegramBroadcasterTest {
  private static final ChatId ADA = new ChatId(11);

  private final FakeTelegram telegram = FakeTelegram.start();
  private final BotApi api = new BotApi(settings(telegram));
  private final TestClock clock = new TestClock("2026-11-20T03:00:00Z");
  private final Pacer pacer = new Pacer(clock, Pacer.FREE_A_SECOND);
  private final List<Duration> pauses = new ArrayList<>();

  @AfterEach
  void close() {
    api.close();
    telegram.close();
  }

  @Test
  void isSilentAndPaidOnlyWhereThatIsWanted() {
    send(Fee.FREE, ADA, Sound.USUAL);
    send(Fee.PAID, ADA, Sound.SILENT);

    assertThat(body(0).path("disable_notification").asBoolean()).isFalse();
    assertThat(body(0).has("allow_paid_broadcast")).isFalse();
    assertThat(body(1).path("disable_notification").asBoolean()).isTrue();
    assertThat(body(1).path("allow_paid_broadcast").asBoolean()).isTrue();
  }

  @Test
  void triesOnceWhateverTheOutcome() {
    List<Fault.Kind> faults =
        List.of(new Fault.RetryAfter(7), new Fault.BadGateway(), new Fault.Dropped());
    List<Delivery> outcomes = new ArrayList<>();
    for (Fault.Kind fault : faults) {
      telegram.failNext("sendMessage", fault);
      outcomes.add(send(Fee.FREE, ADA, Sound.USUAL));
      clock.pass(Duration.ofSeconds(7));
    }

    assertThat(outcomes)
        .containsExactly(
            new Delivery.Postponed(Duration.ofSeconds(7)),
            new Delivery.Unknown(),
            new Delivery.Unknown());
    assertThat(telegram.calls("sendMessage")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bad Request: chat not found",
        "Bad Request: need administrator rights in the channel chat",
        "Bad Request: not enough rights to send text messages to the chat"
      })
  void aChatThatCannotBeWrittenToIsLikeOneThatBlockedTheBot(String description) {
    telegram.failNext("sendMessage", new Fault.Error(400, description));

    assertThat(send(Fee.FREE, ADA, Sound.USUAL)).isEqualTo(new Delivery.Blocked());
  }

  @ParameterizedTest
  @CsvSource({"401, Unauthorized", "404, Not Found"})
  void whereTheTokenIsRefusedNothingWasSent(int code, String description) {
    telegram.failNext("sendMessage", new Fault.Error(code, description));

    assertThat(send(Fee.FREE, ADA, Sound.USUAL)).isEqualTo(new Delivery.NotConnected());
  }

  @Test
  void afterTheEndNothingIsSent() {
    api.close();

    assertThat(send(Fee.FREE, ADA, Sound.USUAL)).isEqualTo(new Delivery.NotConnected());
    assertThat(telegram.calls("sendMessage")).isEmpty();
  }

  @Test
  void a429FreezesAnswersToo() {
    telegram.failNext("sendMessage", new Fault.RetryAfter(7));

    send(Fee.FREE, ADA, Sound.USUAL);

    assertThat(pacer.reserve(22)).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void nothingIsBegunInThePauseOfA429ThatAnAnswerDrew() {
    pacer.freeze(Duration.ofSeconds(7));

    Delivery delivery = send(Fee.FREE, ADA, Sound.USUAL);

    assertThat(delivery).isEqualTo(new Delivery.Postponed(Duration.ofSeconds(7)));
    assertThat(pauses).isEmpty();
    assertThat(telegram.calls("sendMessage")).isEmpty();
  }

  @Test
  void whatWaitsForItsTurnWhenAnAnswerDrawsA429IsNotSent() {
    Window window = new Window(Pacer.FREE_LIMIT, clock, this::freezeAfter);

    Delivery delivery = send(window, Fee.FREE, ADA, Sound.USUAL);

    assertThat(delivery).isEqualTo(new Delivery.Postponed(Duration.ofSeconds(7)));
    assertThat(telegram.calls("sendMessage")).isEmpty();
  }

  private boolean freezeAfter(Duration pause) {
    pacer.freeze(Duration.ofSeconds(7));
    return pass(pause);
  }

  @Test
  void waitsWhileAnswersNeedTheLimit() {
    for (long chat = 1; chat <= 28; chat++) {
      assertThat(pacer.reserve(chat)).isZero();
    }

    send(Fee.FREE, ADA, Sound.USUAL);

    assertThat(pauses.getLast()).isBetween(Duration.ofMillis(900), Duration.ofMillis(1_100));
    assertThat(pacer.reserve(99)).isZero();
  }

  @Test
  void sendsEvenlyOverTheSecondAlsoAfterItWasHeldUp() {
    for (long chat = 1; chat <= 30; chat++) {
      send(Fee.FREE, new ChatId(chat), Sound.USUAL);
    }

    assertThat(pauses.subList(0, 2)).containsOnly(Duration.ZERO);
    for (int i = 2; i < 30; i++) {
      assertThat(pauses.get(i).toMillis()).isBetween((i - 1) * 1_000L / 28 - 1, i * 1_000L / 28);
    }
  }

  @Test
  void oneThatWasHeldUpCountsForTheSecondInWhichItEnded() {
    Window window = new Window(2, clock, this::pass);
    window.call(() -> outcomeAfter(Duration.ofMillis(900)));
    window.call(() -> outcomeAfter(Duration.ofMillis(50)));

    window.call(() -> outcomeAfter(Duration.ZERO));
    window.call(() -> outcomeAfter(Duration.ZERO));

    assertThat(pauses).containsExactly(Duration.ofMillis(950), Duration.ofMillis(50));
  }

  private Outcome<?> outcomeAfter(Duration time) {
    clock.pass(time);
    return new Outcome.Unclear<>();
  }

  private boolean pass(Duration pause) {
    pauses.add(pause);
    clock.pass(pause);
    return true;
  }

  private Delivery send(Fee fee, ChatId chat, Sound sound) {
    return send(new Window(Pacer.FREE_LIMIT, clock, pauses::add), fee, chat, sound);
  }

  private Delivery send(Window window, Fee fee, ChatId chat, Sound sound) {
    return new TelegramBroadcaster(api, pacer, window, manner(api, fee))
        .send(chat, OutgoingMessage.of(RichText.of("tip")), sound);
  }

  static TelegramSettings settings(FakeTelegram telegram) {
    return new TelegramSettings(
        new BotToken(FakeTelegram.TOKEN), telegram.address(), Duration.ofSeconds(1));
  }

  /** One that never waits. */
  static TelegramBroadcaster broadcaster(BotApi api) {
    Pacer pacer = new Pacer(Clock.systemUTC(), Pacer.FREE_A_SECOND);
    return new TelegramBroadcaster(
        api,
        pacer,
        new Window(Pacer.FREE_LIMIT, Clock.systemUTC(), pause -> true),
        manner(api, Fee.FREE));
  }

  private static Manner manner(BotApi api, Fee fee) {
    return new Manner(new Composer(new Myself(api)), fee);
  }

  private JsonNode body(int index) {
    return telegram.calls("sendMessage").get(index).body();
  }
}
