package mamaback.playground;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** All that users, bot and page share. Thread-safe. */
final class Scene {
  private static final long FIRST_USER = 1_000;

  private final ChatLog log = new ChatLog();
  private final UpdateQueue updates = new UpdateQueue();
  private final Messages messages = new Messages();
  private final Map<Long, User> users = new ConcurrentHashMap<>();
  private final AtomicLong lastUser = new AtomicLong(FIRST_USER);
  private final MovableClock clock;

  Scene(Clock clock) {
    this.clock = new MovableClock(clock);
  }

  ChatLog log() {
    return log;
  }

  UpdateQueue updates() {
    return updates;
  }

  Messages messages() {
    return messages;
  }

  MovableClock clock() {
    return clock;
  }

  User join(String name, String language) {
    User user = new User(lastUser.incrementAndGet(), name, language);
    users.put(user.id(), user);
    log.add(new ChatEvent.Joined(user));
    return user;
  }

  /** The user whose private chat has this id. */
  Optional<User> findUser(long chat) {
    return Optional.ofNullable(users.get(chat));
  }

  /** The bot's time as the page shows it. */
  String now() {
    return clock.instant().toString();
  }

  void close() {
    log.close();
    updates.close();
  }
}
