package mamaback.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;

/** All that users, bot and page share. Thread-safe. */
final class Scene {
  private static final long FIRST_UPDATE = 100_000_000L;

  private final ChatLog log = new ChatLog();
  private final UpdateQueue updates = new UpdateQueue();
  private final Messages messages = new Messages();
  private final Crowd crowd = new Crowd();
  private final InlineQueries queries = new InlineQueries();
  private final MovableClock clock;
  private long nextUpdate = FIRST_UPDATE;

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

  Crowd crowd() {
    return crowd;
  }

  InlineQueries queries() {
    return queries;
  }

  MovableClock clock() {
    return clock;
  }

  /** Hands {@code update} to the bot; it is given its id here. */
  synchronized void send(ObjectNode update) {
    updates.add(update.put("update_id", nextUpdate++));
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
