package mamaback.playground;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Who is there, and who lets the bot write. Thread-safe. */
final class Crowd {
  private static final long FIRST_ID = 1_000;

  private final Map<Long, Room> rooms = new ConcurrentHashMap<>();
  private final Set<Long> closed = ConcurrentHashMap.newKeySet();
  private final AtomicLong lastId = new AtomicLong(FIRST_ID);

  User join(String name, String language) {
    User user = new User(lastId.incrementAndGet(), name, language);
    rooms.put(user.id(), user);
    return user;
  }

  /** A group of {@code members}, of which the first is the admin. */
  Group found(String name, List<User> members) {
    Group group = new Group(-lastId.incrementAndGet(), name, members);
    rooms.put(group.id(), group);
    return group;
  }

  Optional<Room> find(long chat) {
    return Optional.ofNullable(rooms.get(chat));
  }

  /** The user whose private chat has this id. */
  Optional<User> findUser(long chat) {
    return find(chat).filter(User.class::isInstance).map(User.class::cast);
  }

  /** Whether the bot may write there: not where it is blocked or was put out. */
  boolean isOpen(Room room) {
    return !closed.contains(room.id());
  }

  void open(Room room) {
    closed.remove(room.id());
  }

  void shut(Room room) {
    closed.add(room.id());
  }
}
