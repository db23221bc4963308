package mamaback.telegram;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mamaback.chat.ChatId;
import mamaback.chat.Inbox;
import mamaback.chat.Replies;

/**
 * The ids of the last updates, so that one that comes twice is handled once; nothing outlives a
 * restart. Ids are remembered, not compared: after a quiet week Telegram may go on with lower ones.
 */
final class SeenUpdates implements Inbox {
  private static final int MOST = 10_000;

  private final Set<Long> ids = new LinkedHashSet<>();
  private final Map<Long, Item> waiting = new TreeMap<>();
  private final RepliesSent replies = new RepliesSent();

  @Override
  public synchronized Set<Long> add(List<Item> items) {
    Set<Long> fresh = new LinkedHashSet<>();
    for (Item item : items) {
      if (ids.add(item.id())) {
        fresh.add(item.id());
        item.chat().ifPresent(chat -> waiting.put(item.id(), item));
      }
      if (ids.size() > MOST) {
        ids.remove(ids.iterator().next());
      }
    }
    return fresh;
  }

  @Override
  public synchronized List<Item> waiting() {
    return List.copyOf(waiting.values());
  }

  @Override
  public synchronized List<ChatId> chatsWaiting() {
    return waiting.values().stream().flatMap(item -> item.chat().stream()).distinct().toList();
  }

  @Override
  public synchronized Optional<Item> next(ChatId chat) {
    return waiting.values().stream()
        .filter(item -> item.chat().equals(Optional.of(chat)))
        .findFirst();
  }

  @Override
  public synchronized void answered(long id) {
    waiting.remove(id);
  }

  @Override
  public Replies replies() {
    return replies;
  }
}
