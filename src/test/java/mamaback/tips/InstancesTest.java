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
import mamaback.store.Postgres;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.store.TestClock;
import mamaback.tips.FakeBroadcaster.Shown;
import org.junit.jupiter.api.Test;

/** Four instances that share one PostgreSQL and die at random. */
class InstancesTest {
  private static final int INSTANCES = 4;
  private static final int CHATS = 300;
  private static final int ROUNDS = 60;
  private static final long SEED = 42;

  private final TestClock clock = new TestClock("2026-11-20T07:00:00Z");
  private final FakeBroadcaster phone = new FakeBroadcaster(clock);
  private final AtomicInteger deaths = new AtomicInteger();

  @Test
  void nobodyGetsTwoTipsAndUnknownIsOnlyWhatWasInFlightAtADeath() throws Exception {
    StoreSettings settings =
        new StoreSettings(Optional.of(Postgres.emptyDatabase()), Path.of("unused"));
    List<Store> stores = new ArrayList<>();
    for (int i = 0; i < INSTANCES; i++) {
      stores.add(Store.open(settings, clock));
    }
    TipsBoard board = stores.getFirst().tips(25);
    for (long chat = 1; chat <= CHATS; chat++) {
      board
          .records()
          .subscriptions()
          .keep(Subscription.daily(new ChatId(chat), ZoneOffset.UTC, LocalTime.of(8, 0)));
    }
    clock.pass(Duration.ofMinutes(75));

    runTogether(stores);

    assertThat(phone.asked().stream().map(Shown::chat)).doesNotHaveDuplicates();
    long unknown = board.deliveries().counts(Instant.EPOCH).getOrDefault("UNKNOWN", 0L);
    long sent = board.deliveries().counts(Instant.EPOCH).getOrDefault("SENT", 0L);
    assertThat(deaths.get()).isGreaterThan(10);
    assertThat(unknown).isEqualTo(deaths.get());
    assertThat(sent + unknown).isEqualTo(CHATS);
    stores.forEach(Store::close);
  }

  private void runTogether(List<Store> stores) throws Exception {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(INSTANCES, Thread.ofPlatform().name("one-", 0).factory())) {
      Random random = new Random(SEED);
      List<TipRounds> running = new ArrayList<>();
      for (int i = 0; i < INSTANCES; i++) {
        running.add(instance(stores.get(i), "first-" + i, new Random(random.nextLong())));
      }
      for (int round = 0; round < ROUNDS; round++) {
        List<Future<?>> together = new ArrayList<>();
        running.forEach(one -> together.add(threads.submit(one::run)));
        for (Future<?> one : together) {
          one.get();
        }
        clock.pass(Duration.ofSeconds(round < ROUNDS / 2 ? 2 : 60));
        int reborn = round % INSTANCES;
        String name = "reborn-" + round;
        running.set(reborn, instance(stores.get(reborn), name, new Random(random.nextLong())));
      }
    }
  }

  /** One in ten requests is the last that an instance makes; it notes nothing of it. */
  private TipRounds instance(Store store, String name, Random random) {
    Broadcaster dying =
        (chat, message, sound) -> {
          if (random.nextInt(10) == 0) {
            deaths.incrementAndGet();
            phone.send(chat, message, sound);
            throw new IllegalStateException("died");
          }
          return phone.send(chat, message, sound);
        };
    return TestSender.rounds(store, store.tips(25), dying, new TestSender.Named(name, clock));
  }
}
