package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mamaback.broadcast.Broadcasts;
import mamaback.broadcast.Content;
import mamaback.broadcast.Letter;
import mamaback.broadcast.Posting;
import mamaback.chat.Button;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.conversation.NewsPage;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.store.TestClock;
import mamaback.text.PlainText;
import mamaback.tips.Lease;
import mamaback.tips.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code /broadcast}, for operators alone: preview, count, confirmation, progress, cancel. */
class BroadcastDeskTest {
  private static final ChatId OPERATOR = new ChatId(7);
  private static final ChatId ADA = new ChatId(8);
  private static final ChatId BEA = new ChatId(9);

  private final TestClock clock = new TestClock("2026-11-20T07:00:00Z");
  @TempDir private Path folder;
  private Store store;
  private NewsPage page;
  private AdminGate desk;

  @BeforeEach
  void open() throws KnowledgeException {
    store = Store.open(new StoreSettings(Optional.empty(), folder), clock);
    KnowledgeBase knowledge = KnowledgeLoader.load(Path.of("knowledge"));
    page = new NewsPage(knowledge, store.records().profiles(), clock);
    desk =
        new AdminGate(
            new OtherResponder(),
            Set.of(OPERATOR.value(), -5L),
            new BroadcastDesk(
                new BroadcastDesk.Writing(store.broadcasts(), page), knowledge.wording()));
    subscribe(ADA);
    subscribe(BEA);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void showsItFirstWithTheNumberOfChatsAndSendsNothing() {
    OutgoingMessage preview = asked(OPERATOR, "/broadcast Hello!\nSecond line");

    assertThat(words(preview)).contains("Hello!").contains("Second line").contains("Receivers: 2.");
    assertThat(claimed()).isEmpty();
  }

  @Test
  void sendsAfterTheConfirmationOnceHoweverOftenTapped() {
    OutgoingMessage preview = asked(OPERATOR, "/broadcast Hello!");

    OutgoingMessage running = tapped(first(preview));
    tapped(first(preview));

    assertThat(words(running)).contains("being sent").contains("Still to send: 2");
    assertThat(claimed()).hasSize(2);
    assertThat(words(asked(OPERATOR, "/broadcast"))).contains("Still to send: 2");
  }

  @Test
  void stopsWhenItIsTold() {
    OutgoingMessage running = tapped(first(asked(OPERATOR, "/broadcast Hello!")));

    OutgoingMessage stopped = tapped(running.rows().getLast().getFirst());

    assertThat(words(stopped)).contains("Stopped").contains("Still to send: 0");
    assertThat(claimed()).isEmpty();
  }

  @Test
  void aDroppedDraftCannotBeSent() {
    OutgoingMessage preview = asked(OPERATOR, "/broadcast Hello!");
    tapped(preview.rows().getLast().getFirst());

    assertThat(words(tapped(first(preview)))).contains("Stopped");
    assertThat(claimed()).isEmpty();
  }

  @Test
  void goesToALanguageOrAWindowOfWeeks() {
    store.records().profiles().keep(ADA, Preferences.UNKNOWN.withLanguage(Optional.of("es")));

    assertThat(words(asked(OPERATOR, "/broadcast language=es Hola"))).contains("Receivers: 1.");
    assertThat(words(asked(OPERATOR, "/broadcast weeks=0-12 Hello"))).contains("Receivers: 0.");
  }

  @Test
  void pointsToATopicInTheLanguageOfEachButNeverWhoeverTellsOfALossToBabies() {
    store.records().profiles().keep(ADA, Preferences.UNKNOWN.withLanguage(Optional.of("es")));
    store.records().profiles().keep(BEA, Profile.UNKNOWN.withBereaved(true));

    OutgoingMessage preview = asked(OPERATOR, "/broadcast topic=baby-carriers");

    Content topic = new Content.Topic("baby-carriers");
    assertThat(words(preview)).contains("Receivers: 1.").contains("told of a loss");
    assertThat(page.posting(topic, BEA)).isEqualTo(new Posting.Drop());
    assertThat(page.posting(topic, ADA))
        .isInstanceOfSatisfying(
            Posting.Send.class,
            send -> assertThat(words(send.message())).contains("Hay algo nuevo"));
  }

  @Test
  void explainsItselfWhereNothingCanBeSent() {
    assertThat(words(asked(OPERATOR, "/broadcast"))).contains("Write to many");
    assertThat(words(asked(OPERATOR, "/broadcast topic=no-such-topic"))).contains("Write to many");
    assertThat(words(asked(OPERATOR, "/broadcast weeks=9-2 Hello"))).contains("Write to many");
    assertThat(store.broadcasts().findLast()).isEmpty();
  }

  @Test
  void worksForOperatorsInTheirPrivateChatsAlone() {
    Button send = first(asked(OPERATOR, "/broadcast Hello!"));

    assertThat(words(asked(ADA, "/broadcast Hello!"))).isEqualTo("others");
    assertThat(words(asked(new ChatId(-5), "/broadcast Hello!"))).isEqualTo("others");
    assertThat(words(desk.respond(new IncomingEvent.ButtonPress(ADA, send.data()))))
        .isEqualTo("others");
    assertThat(claimed()).isEmpty();
  }

  private OutgoingMessage asked(ChatId chat, String text) {
    return desk.respond(new IncomingEvent.Message(chat, text));
  }

  private OutgoingMessage tapped(Button button) {
    return desk.respond(new IncomingEvent.ButtonPress(OPERATOR, button.data()));
  }

  private static Button first(OutgoingMessage message) {
    return message.rows().getFirst().getFirst();
  }

  private List<Letter> claimed() {
    Broadcasts broadcasts = store.broadcasts();
    return broadcasts.claim(Lease.of("one", clock.instant()), 100);
  }

  private void subscribe(ChatId chat) {
    store
        .tips(25)
        .records()
        .subscriptions()
        .keep(Subscription.daily(chat, ZoneOffset.UTC, LocalTime.of(8, 0)));
  }

  private static String words(OutgoingMessage message) {
    return PlainText.of(message.text());
  }
}
