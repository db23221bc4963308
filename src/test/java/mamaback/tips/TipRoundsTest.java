package mamaback.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mamaback.chat.Broadcaster.Sound;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Tip;
import mamaback.profile.Notes;
import mamaback.profile.Records;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.store.TestClock;
import mamaback.text.RichText;
import mamaback.tips.FakeBroadcaster.Shown;
import mamaback.tips.TipRounds.Sender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sending, in a real store, on a clock that the test moves. */
class TipRoundsTest {
  private static final ChatId ADA = new ChatId(10);
  private static final List<Tip> TIPS =
      Stream.of("one", "two", "three").map(TipRoundsTest::tip).toList();

  private final TestClock clock = new TestClock("2026-11-20T07:00:00Z");
  private final FakeBroadcaster phone = new FakeBroadcaster(clock);
  @TempDir private Path folder;
  private Store store;
  private Records records;
  private TipsBoard board;
  private TipRounds rounds;
  private TipEdition edition = edition("");

  @BeforeEach
  void open() {
    store = Store.open(new StoreSettings(Optional.empty(), folder), clock);
    records = store.records();
    board = store.tips(25);
    TipCourier courier = new TipCourier.Bag(() -> edition, phone).courier(records, board, clock);
    rounds = new TipRounds(board, courier, new Sender("one", TestSender.AT_ONCE), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void overAYearTipsComeOnceALocalDayAtTheirHour() {
    clock.set(Instant.parse("2026-01-01T12:00:00Z"));
    List<String> zones =
        List.of("UTC", "Europe/London", "Australia/Lord_Howe", "America/Havana", "Pacific/Apia");
    for (int i = 0; i < zones.size(); i++) {
      subscribe(new ChatId(i + 1), ZoneId.of(zones.get(i)), LocalTime.of(8, 0));
    }

    for (int step = 0; step < 365 * 16; step++) {
      clock.pass(Duration.ofMinutes(90));
      rounds.run();
    }

    Map<ChatId, List<Shown>> byChat =
        phone.asked().stream().collect(Collectors.groupingBy(Shown::chat));
    byChat.forEach(
        (chat, shown) -> {
          ZoneId zone = ZoneId.of(zones.get((int) chat.value() - 1));
          assertThat(shown).hasSizeBetween(364, 366);
          assertThat(shown.stream().map(one -> one.at().atZone(zone).toLocalDate()))
              .doesNotHaveDuplicates();
          assertThat(shown.stream().map(one -> one.at().atZone(zone).getHour()))
              .containsAnyOf(8, 9)
              .allMatch(hour -> hour == 8 || hour == 9);
        });
  }

  @Test
  void theNextTipIsTakenFromTheNewestEdition() {
    subscribe(ADA, ZoneId.of("UTC"), LocalTime.of(8, 0));
    clock.set(Instant.parse("2026-11-21T08:30:00Z"));
    rounds.run();
    edition = edition(", mended");
    clock.set(Instant.parse("2026-11-22T08:30:00Z"));
    rounds.run();

    assertThat(phone.asked()).hasSize(2);
    assertThat(phone.asked().getFirst().message().text()).isIn(texts(""));
    assertThat(phone.asked().getLast().message().text()).isIn(texts(", mended"));
  }

  private static List<RichText> texts(String ending) {
    return TIPS.stream().map(tip -> RichText.of(tip.text() + ending)).toList();
  }

  @Test
  void theDateThatApiaSkippedHadNoTipAndTheOnesBesideItHadOneEach() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    clock.set(Instant.parse("2011-12-28T10:30:00Z"));
    subscribe(ADA, apia, LocalTime.of(8, 0));

    for (int step = 0; step < 5 * 48; step++) {
      clock.pass(Duration.ofMinutes(30));
      rounds.run();
    }

    assertThat(phone.asked().stream().map(one -> one.at().atZone(apia).toLocalDate().toString()))
        .containsExactly("2011-12-28", "2011-12-29", "2011-12-31", "2012-01-01", "2012-01-02");
  }

  @Test
  void whoeverChangesZoneOrHourNeverGetsTwoADayNorWithinTwelveHours() {
    List<ZoneId> zones =
        Stream.of("Pacific/Auckland", "Europe/London", "Pacific/Honolulu", "Asia/Tokyo")
            .map(ZoneId::of)
            .toList();
    for (int step = 0; step < 60 * 8; step++) {
      if (step % 5 == 0) {
        LocalTime time = LocalTime.of(6 + step % 15, 0);
        subscribe(ADA, zones.get(step / 5 % zones.size()), time);
      }
      clock.pass(Duration.ofHours(3));
      rounds.run();
    }

    List<Instant> times = phone.asked().stream().map(Shown::at).toList();
    assertThat(times).hasSizeGreaterThan(20);
    for (int i = 1; i < times.size(); i++) {
      assertThat(Duration.between(times.get(i - 1), times.get(i)))
          .isGreaterThanOrEqualTo(Duration.ofHours(12));
    }
  }

  @Test
  void aFreezeStopsAllAndThenEachGetsOne() {
    subscribeAt8(LongStream.rangeClosed(1, 40));
    clock.set(Instant.parse("2026-11-20T08:15:00Z"));
    for (int i = 0; i < 10; i++) {
      phone.next(new Delivery.Postponed(Duration.ofSeconds(60)));
    }

    rounds.run();
    int before = phone.asked().size();
    for (int second = 0; second < 59; second++) {
      clock.pass(Duration.ofSeconds(1));
      rounds.run();
    }
    assertThat(phone.asked()).hasSize(before);

    minutes(10);
    assertThat(phone.arrived()).hasSize(40);
    assertThat(phone.arrived().stream().map(Shown::chat)).doesNotHaveDuplicates();
  }

  @Test
  void noMoreThanTwentyFiveASecond() {
    subscribeAt8(LongStream.rangeClosed(1, 200));
    clock.set(Instant.parse("2026-11-20T08:15:00Z"));

    Schedule schedule = new Schedule();
    TipRounds paced =
        TestSender.rounds(store, board, phone, new TestSender.Named("one", clock, schedule));

    for (int i = 0; i < 5 * 60; i++) {
      schedule.pass(Duration.ofMillis(200));
      paced.run();
    }

    assertThat(phone.asked()).hasSize(200);
    for (Shown first : phone.asked()) {
      Instant end = first.at().plusSeconds(1);
      long within =
          phone.asked().stream()
              .filter(one -> !one.at().isBefore(first.at()) && one.at().isBefore(end))
              .count();
      assertThat(within).isLessThanOrEqualTo(25);
    }
    Duration all = Duration.between(phone.asked().getFirst().at(), phone.asked().getLast().at());
    assertThat(all).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(8));
  }

  /** Runs each task when its pause is over, on the clock of the test. */
  private final class Schedule implements TipRounds.Threads {
    private final PriorityQueue<Task> waiting = new PriorityQueue<>(Comparator.comparing(Task::at));

    private record Task(Instant at, Runnable work) {}

    @Override
    public void run(Runnable work, Duration pause) {
      waiting.add(new Task(clock.instant().plus(pause), work));
    }

    void pass(Duration time) {
      Instant end = clock.instant().plus(time);
      while (!waiting.isEmpty() && !waiting.element().at().isAfter(end)) {
        Task next = waiting.remove();
        clock.set(next.at());
        next.work().run();
      }
      clock.set(end);
    }
  }

  @Test
  void whoBlockedTheBotIsNeverWrittenToAgain() {
    subscribeAt8(LongStream.rangeClosed(1, 30));
    clock.set(Instant.parse("2026-11-20T08:15:00Z"));
    for (int i = 0; i < 9; i++) {
      phone.next(new Delivery.Blocked());
    }

    minutes(2);
    clock.pass(Duration.ofDays(1));
    minutes(2);

    assertThat(board.records().subscriptions().count()).isEqualTo(21);
    assertThat(phone.asked()).hasSize(30 + 21);
    assertThat(board.deliveries().counts(Instant.EPOCH)).containsEntry("BLOCKED", 9L);
    assertThat(records.personalData().eraseLeftBefore(clock.instant())).isEqualTo(9);
  }

  @Test
  void whatMayHaveArrivedIsNotRepeatedAndWhatCannotHaveIs() {
    subscribeAt8(LongStream.rangeClosed(1, 2));
    clock.set(Instant.parse("2026-11-20T08:15:00Z"));
    phone.next(new Delivery.Unknown());
    phone.next(new Delivery.NotConnected());

    minutes(10);

    assertThat(phone.asked()).hasSize(3);
    assertThat(phone.arrived().stream().map(Shown::chat)).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void aMovedGroupGetsItsTipUnderItsNewId() {
    subscribeAt8(LongStream.of(10));
    clock.set(Instant.parse("2026-11-20T08:15:00Z"));
    phone.next(new Delivery.Moved(new ChatId(99)));

    minutes(1);

    assertThat(phone.arrived().stream().map(Shown::chat)).containsExactly(new ChatId(99));
    assertThat(board.records().subscriptions().find(new ChatId(99))).isPresent();
    assertThat(board.records().subscriptions().find(ADA)).isEmpty();
  }

  @Test
  void aRefusedTipIsNotSentAgain() {
    subscribeAt8(LongStream.of(10));
    clock.set(Instant.parse("2026-11-20T08:15:00Z"));
    phone.next(new Delivery.Refused(400));

    minutes(5);

    assertThat(phone.asked()).hasSize(1);
  }

  @Test
  void afterAnEmergencyOfTodayNoTipComes() {
    subscribeAt8(LongStream.of(10));
    records.notes().keep(ADA, Notes.NONE.withEmergency(clock.instant()).seen());
    clock.set(Instant.parse("2026-11-20T08:15:00Z"));

    minutes(1);

    assertThat(phone.asked()).isEmpty();
    assertThat(board.deliveries().counts(Instant.EPOCH)).containsEntry("SKIPPED_NO_TIP", 1L);
  }

  @Test
  void makesNoSoundWhereSheWantsNone() {
    Subscription daily = Subscription.daily(ADA, ZoneOffset.UTC, LocalTime.of(8, 0));
    board.records().subscriptions().keep(daily.withSilent(true));
    clock.set(Instant.parse("2026-11-20T08:15:00Z"));

    rounds.run();

    assertThat(phone.asked().getFirst().sound()).isEqualTo(Sound.SILENT);
  }

  @Test
  void atNightNothingThatIsLateIsCaughtUp() {
    subscribe(ADA, ZoneOffset.UTC, LocalTime.of(21, 0));
    clock.set(Instant.parse("2026-11-20T22:30:00Z"));

    minutes(1);

    assertThat(phone.asked()).isEmpty();
  }

  private void subscribeAt8(LongStream chats) {
    chats.forEach(chat -> subscribe(new ChatId(chat), ZoneOffset.UTC, LocalTime.of(8, 0)));
  }

  private void subscribe(ChatId chat, ZoneId zone, LocalTime time) {
    board.records().subscriptions().keep(Subscription.daily(chat, zone, time));
  }

  private void minutes(int minutes) {
    for (int i = 0; i < minutes * 60; i++) {
      clock.pass(Duration.ofSeconds(1));
      rounds.run();
    }
  }

  /** All tips, each with {@code ending} behind its text. */
  private static TipEdition edition(String ending) {
    return new TipEdition(
        TIPS, (tip, chat) -> OutgoingMessage.of(RichText.of(tip.text() + ending)));
  }

  private static Tip tip(String id) {
    return new Tip(id, id, "topic", Condition.ALWAYS, Tip.Kind.REST, false);
  }
}
