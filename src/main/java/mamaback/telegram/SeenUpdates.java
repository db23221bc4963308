package mamaback.telegram;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mamaback.chat.Inbox;

/**
 * The ids of the last updates, so that one that comes twice is handled once; nothing outlives a
 * restart. Ids are remembered, not compared: after a quiet week Telegram may go on with lower ones.
 */
final class SeenUpdates implements Inbox {
  private static final int MOST = 10_000;

  private final Set<Long> ids = new LinkedHashSet<>();

  @Override
  public synchronized Set<Long> add(List<Item> items) {
    Set<Long> fresh = new LinkedHashSet<>();
    for (Item item : items) {
      if (ids.add(item.id())) {
        fresh.add(item.id());
      }
      if (ids.size() > MOST) {
        ids.remove(ids.iterator().next());
      }
    }
    return fresh;
  }

  @Override
  public List<Item> waiting() {
    return List.of();
  }

  @Override
  public void answered(long id) {
    // The content was not kept.
  }
}
