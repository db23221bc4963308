package mamaback.telegram;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The ids of the last updates, so that one that comes twice is handled once. Ids are remembered,
 * not compared: after a quiet week Telegram may go on with lower ones. Not thread-safe.
 */
final class SeenUpdates {
  private static final int MOST = 10_000;

  private final Set<Long> ids = new LinkedHashSet<>();

  /** Whether {@code id} is new; from now on it is not. */
  boolean add(long id) {
    boolean isNew = ids.add(id);
    if (ids.size() > MOST) {
      ids.remove(ids.iterator().next());
    }
    return isNew;
  }
}
