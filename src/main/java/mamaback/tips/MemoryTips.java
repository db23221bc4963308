package mamaback.tips;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mamaback.chat.ChatId;

/** Keeps everything until the program ends: for the terminal and for tests. Thread-safe. */
public final class MemoryTips implements Subscriptions, TipHistory {
  private final Map<ChatId, Subscription> subscriptions = new ConcurrentHashMap<>();
  private final Set<ChatId> ended = ConcurrentHashMap.newKeySet();
  private final Map<Day, String> shown = new ConcurrentHashMap<>();
  private final Map<ChatId, Map<String, Instant>> seen = new ConcurrentHashMap<>();
  private final Clock clock;

  public MemoryTips(Clock clock) {
    this.clock = clock;
  }

  private record Day(ChatId chat, LocalDate date) {}

  /** This as all ports. */
  public TipRecords records() {
    return new TipRecords(this, this);
  }

  @Override
  public Optional<Subscription> find(ChatId chat) {
    return findLast(chat).filter(subscription -> !ended.contains(chat));
  }

  @Override
  public Optional<Subscription> findLast(ChatId chat) {
    return Optional.ofNullable(subscriptions.get(chat));
  }

  @Override
  public void keep(Subscription subscription) {
    subscriptions.put(subscription.chat(), subscription);
    ended.remove(subscription.chat());
  }

  @Override
  public void end(ChatId chat) {
    ended.add(chat);
  }

  @Override
  public long count() {
    return subscriptions.keySet().stream().filter(chat -> !ended.contains(chat)).count();
  }

  @Override
  public Optional<String> tipOf(ChatId chat, LocalDate date) {
    return Optional.ofNullable(shown.get(new Day(chat, date)));
  }

  @Override
  public void show(ChatId chat, LocalDate date, String tip) {
    shown.put(new Day(chat, date), tip);
    seen.computeIfAbsent(chat, any -> new ConcurrentHashMap<>()).put(tip, clock.instant());
  }

  @Override
  public Map<String, Instant> seen(ChatId chat) {
    return Map.copyOf(seen.getOrDefault(chat, Map.of()));
  }
}
