package mamaback.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.LongStream;
import mamaback.broadcast.Audience.Reach;
import mamaback.broadcast.Broadcasts.End;
import mamaback.chat.Broadcaster;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.store.TestClock;
import mamaback.text.RichText;
import mamaback.tips.Lease;
import mamaback.tips.StoredChats;
import mamaback.tips.Subscription;
import mamaback.tips.TestSender;
import mamaback.tips.TipRounds.Sender;
import mamaback.tips.TipsBoard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sending a broadcast, in a real store, on a clock that the test moves. */
class LetterRoundsTest {
  private static final ChatId NOT_RIGHT = new ChatId(1_000);
  private static final Audience EVERYBODY =
      new Audience(Optional.empty(), Optional.empty(), Reach.ALL);

  private final TestClock clock = new TestClock("2026-11-20T07:00:00Z");
  private final Queue<Delivery> outcomes = new ArrayDeque<>();
  private final List<ChatId> asked = new ArrayList<>();
  private final List<Broadcaster.Sound> sounds = new ArrayList<>();
  private Instant notBefore = Instant.EPOCH;
  @TempDir private Path folder;
  private Store store;
  private LetterRounds rounds;

  @BeforeEach
  void open() {
    openAs("one");
  }

  private void openAs(String name) {
    store = Store.open(new StoreSettings(Optional.empty(), folder), clock);
    TipsBoard board = store.tips(25);
    PostOffice office = new PostOffice(store.broadcasts(), board.rate(), this::send);
    StoredChats chats =
        new StoredChats(board.records().subscriptions(), store.records().personalData(), clock);
    Postman postman = new Postman(office, this::lay, chats, clock);
    rounds = new LetterRounds(office, postman, new Sender(name, TestSender.AT_ONCE), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void eachGetsItOnceWithoutASoundAndAtTheSharedRate() {
    subscribe(60);
    Broadcast broadcast = started();

    rounds.run();
    assertThat(asked).hasSize(25);
    seconds(10);

    assertThat(asked).hasSize(60).doesNotHaveDuplicates();
    assertThat(sounds).containsOnly(Broadcaster.Sound.SILENT);
    assertThat(ended(broadcast, End.SENT)).isEqualTo(60);
    assertThat(progress(broadcast).open()).isZero();
  }

  @Test
  void goesOnAfterARestartWithoutRepeatingAnything() {
    subscribe(60);
    Broadcast broadcast = started();
    rounds.run();
    List<ChatId> begun = List.of(new ChatId(59), new ChatId(60));
    for (ChatId chat : begun) {
      assertThat(store.broadcasts().begin(new Letter(broadcast, chat), lease("one"))).isTrue();
    }

    store.close();
    openAs("two");
    seconds(300);

    assertThat(asked).hasSize(60 - begun.size()).doesNotHaveDuplicates();
    assertThat(asked).doesNotContainAnyElementsOf(begun);
    assertThat(ended(broadcast, End.UNKNOWN)).isEqualTo(begun.size());
  }

  @Test
  void aFreezeStopsItAndThenEachGetsOne() {
    subscribe(30);
    outcomes.add(new Delivery.Postponed(Duration.ofSeconds(60)));
    Broadcast broadcast = started();

    rounds.run();
    int before = asked.size();
    seconds(59);
    assertThat(asked).hasSize(before);

    seconds(10);
    assertThat(ended(broadcast, End.SENT)).isEqualTo(30);
  }

  @Test
  void whatMayHaveArrivedIsNotRepeatedAndWhatCannotHaveIs() {
    subscribe(3);
    outcomes.add(new Delivery.Unknown());
    outcomes.add(new Delivery.NotConnected());
    outcomes.add(new Delivery.Refused(400));
    Broadcast broadcast = started();

    seconds(120);

    assertThat(asked).hasSize(4);
    assertThat(ended(broadcast, End.UNKNOWN)).isEqualTo(1);
    assertThat(ended(broadcast, End.REFUSED)).isEqualTo(1);
    assertThat(ended(broadcast, End.SENT)).isEqualTo(1);
  }

  @Test
  void whoBlockedTheBotGetsNoOther() {
    subscribe(2);
    outcomes.add(new Delivery.Blocked());
    Broadcast first = started();
    seconds(5);

    started();
    seconds(5);

    assertThat(ended(first, End.BLOCKED)).isEqualTo(1);
    assertThat(asked).hasSize(3);
  }

  @Test
  void aMovedGroupGetsItUnderItsNewId() {
    subscribe(1);
    outcomes.add(new Delivery.Moved(new ChatId(-99)));
    started();

    seconds(5);

    assertThat(asked).containsExactly(new ChatId(1), new ChatId(-99));
  }

  @Test
  void whomItIsNotRightForIsSkipped() {
    subscribe(4);
    subscribe(NOT_RIGHT);
    Broadcast broadcast = started();

    seconds(5);

    assertThat(asked).hasSize(4).doesNotContain(NOT_RIGHT);
    assertThat(ended(broadcast, End.SKIPPED)).isEqualTo(1);
  }

  @Test
  void whatMustWaitIsSentOnceLater() {
    subscribe(3);
    notBefore = clock.instant().plusSeconds(90);
    started();

    seconds(89);
    assertThat(asked).isEmpty();
    seconds(60);

    assertThat(asked).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void aCancelledOneStops() {
    subscribe(60);
    Broadcast broadcast = started();
    rounds.run();

    store.broadcasts().cancel(broadcast.id());
    seconds(10);

    assertThat(asked).hasSize(25);
  }

  private Delivery send(ChatId chat, OutgoingMessage message, Broadcaster.Sound sound) {
    asked.add(chat);
    sounds.add(sound);
    Delivery outcome = outcomes.poll();
    return outcome == null ? new Delivery.Sent() : outcome;
  }

  private Posting lay(Content content, ChatId chat) {
    if (clock.instant().isBefore(notBefore)) {
      return new Posting.Wait(Duration.ofMinutes(1));
    }
    return chat.equals(NOT_RIGHT)
        ? new Posting.Drop()
        : new Posting.Send(OutgoingMessage.of(RichText.of("Hello")));
  }

  private Broadcast started() {
    Broadcast draft = store.broadcasts().draft(new Content.Words("Hello"), EVERYBODY);
    store.broadcasts().start(draft.id());
    return draft;
  }

  private void subscribe(long chats) {
    LongStream.rangeClosed(1, chats).mapToObj(ChatId::new).forEach(this::subscribe);
  }

  private void subscribe(ChatId chat) {
    store
        .tips(25)
        .records()
        .subscriptions()
        .keep(Subscription.daily(chat, ZoneOffset.UTC, LocalTime.of(20, 0)));
  }

  private void seconds(int seconds) {
    for (int i = 0; i < seconds; i++) {
      clock.pass(Duration.ofSeconds(1));
      rounds.run();
    }
  }

  private Progress progress(Broadcast broadcast) {
    return store.broadcasts().find(broadcast.id()).orElseThrow();
  }

  private long ended(Broadcast broadcast, End end) {
    return progress(broadcast).ended(end);
  }

  private Lease lease(String owner) {
    return Lease.of(owner, clock.instant());
  }
}
