package mamaback.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mamaback.chat.Broadcaster;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.store.Postgres;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.store.TestClock;
import mamaback.tips.FakeBroadcaster.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four instances that share one PostgreSQL and die at random. */
class InstancesTest {
  private static final int INSTANCES = 4;
  private static final int CHATS = 300;
  private static final int ROUNDS = 150;
  private static final int QUICK_ROUNDS = 30;
  private static final long SEED = 42;

  private static final Duration SILENCE = Duration.ofSeconds(20);

  private final TestClock clock = new TestClock("2026-11-20T07:00:00Z");
  private final AtomicInteger deaths = new AtomicInteger();
  private final Random random = new Random(SEED);
  private final List<Store> stores = new ArrayList<>();

  @BeforeEach
  void subscribe() {
    StoreSettings settings =
        new StoreSettings(Optional.of(Postgres.emptyDatabase()), Path.of("unused"));
    for (int i = 0; i < INSTANCES; i++) {
      stores.add(Store.open(settings, clock));
    }
    for (long chat = 1; chat <= CHATS; chat++) {
      board()
          .records()
          .subscriptions()
          .keep(Subscription.daily(new ChatId(chat), ZoneOffset.UTC, LocalTime.of(8, 0)));
    }
    clock.pass(Duration.ofMinutes(75));
  }

  @AfterEach
  void close() {
    stores.forEach(Store::close);
  }

  @Test
  void nobodyGetsTwoTipsAndUnknownIsOnlyWhatWasInFlightAtADeath() throws Exception {
    FakeBroadcaster phone = new FakeBroadcaster(clock);

    runTogether(phone);

    assertThat(phone.asked().stream().map(Shown::chat)).doesNotHaveDuplicates();
    assertThat(deaths.get()).isGreaterThan(10);
    assertThat(count("UNKNOWN")).isEqualTo(deaths.get());
    assertThat(count("SENT") + count("UNKNOWN")).isEqualTo(CHATS);
  }

  @Test
  void throughStormsOf429AndAThirdBlockedEachGetsOneAndAllAreSilentWhenAsked() throws Exception {
    FakeBroadcaster phone = new FakeBroadcaster(clock, this::stormy);

    runTogether(phone);

    assertThat(phone.arrived().stream().map(Shown::chat)).doesNotHaveDuplicates();
    assertThat(outcomes(phone, Delivery.Blocked.class))
        .doesNotHaveDuplicates()
        .allMatch(InstancesTest::hasBlocked);
    assertThat(count("BLOCKED")).isBetween(CHATS / 5L, CHATS * 3L / 10);
    assertThat(count("SENT") + count("BLOCKED") + count("UNKNOWN")).isEqualTo(CHATS);
    assertThat(count("UNKNOWN")).isLessThanOrEqualTo(deaths.get());
    assertThat(outcomes(phone, Delivery.Postponed.class)).hasSizeGreaterThan(5);
    for (Shown storm : phone.asked()) {
      if (storm.outcome() instanceof Delivery.Postponed) {
        Instant end = storm.at().plus(SILENCE);
        assertThat(phone.asked())
            .noneMatch(one -> one.at().isAfter(storm.at()) && one.at().isBefore(end));
      }
    }
  }

  private synchronized Delivery stormy(ChatId chat) {
    if (hasBlocked(chat)) {
      return new Delivery.Blocked();
    }
    return random.nextInt(10) == 0 ? new Delivery.Postponed(SILENCE) : new Delivery.Sent();
  }

  private static boolean hasBlocked(ChatId chat) {
    return chat.value() % 10 < 3;
  }

  private static List<ChatId> outcomes(FakeBroadcaster phone, Class<? extends Delivery> kind) {
    return phone.asked().stream()
        .filter(one -> kind.isInstance(one.outcome()))
        .map(Shown::chat)
        .toList();
  }

  private TipsBoard board() {
    return stores.getFirst().tips(25);
  }

  private long count(String state) {
    return board().deliveries().counts(Instant.EPOCH).getOrDefault(state, 0L);
  }

  private void runTogether(FakeBroadcaster phone) throws Exception {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(INSTANCES, Thread.ofPlatform().name("one-", 0).factory())) {
      List<TipRounds> running = new ArrayList<>();
      for (int i = 0; i < INSTANCES; i++) {
        running.add(instance(i, "first-" + i, phone));
      }
      for (int round = 0; round < ROUNDS; round++) {
        List<Future<?>> together = new ArrayList<>();
        running.forEach(one -> together.add(threads.submit(one::run)));
        for (Future<?> one : together) {
          one.get();
        }
        clock.pass(Duration.ofSeconds(round < QUICK_ROUNDS ? 2 : 60));
        int reborn = round % INSTANCES;
        running.set(reborn, instance(reborn, "reborn-" + round, phone));
      }
    }
  }

  /** One in ten requests is the last that an instance makes; it notes nothing but a 429. */
  private TipRounds instance(int number, String name, FakeBroadcaster phone) {
    Random fate = new Random(random.nextLong());
    Broadcaster dying =
        (chat, message, sound) -> {
          Delivery delivery = phone.send(chat, message, sound);
          if (fate.nextInt(10) == 0 && !(delivery instanceof Delivery.Postponed)) {
            deaths.incrementAndGet();
            throw new IllegalStateException("died");
          }
          return delivery;
        };
    Store store = stores.get(number);
    return TestSender.rounds(store, store.tips(25), dying, new TestSender.Named(name, clock));
  }
}
