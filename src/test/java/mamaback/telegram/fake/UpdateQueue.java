package mamaback.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import mamaback.chat.Button;

/**
 * The updates that wait for the bot, with the offsets of the real server: an update is confirmed
 * when a later offset is asked for, and an offset that is not in the queue falls back to its head.
 */
public final class UpdateQueue {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long SOME_DAY = 1_795_000_000L;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<ObjectNode> waiting = new ArrayList<>();
  private long nextId = 700_000_000L;
  private long nextMessage = 1;
  private long polls;
  private boolean isClosed;

  /** A user writes {@code text}; returns the update's id. */
  public long write(long chat, String text) {
    ObjectNode update = JSON.createObjectNode();
    message(update.putObject("message"), chat).put("text", text);
    return add(update);
  }

  /** A user sends a picture with {@code caption}, or none where it is empty. */
  public long sendPicture(long chat, String caption) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode message = message(update.putObject("message"), chat);
    message
        .putArray("photo")
        .addObject()
        .put("file_id", "f")
        .put("file_unique_id", "u")
        .put("width", 1)
        .put("height", 1);
    if (!caption.isEmpty()) {
      message.put("caption", caption);
    }
    return add(update);
  }

  /** A user taps a button of message {@code messageId}. */
  public long tap(long chat, long messageId, String data) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode query = update.putObject("callback_query");
    query.put("id", "callback-" + nextMessage).put("chat_instance", "1").put("data", data);
    person(query.putObject("from"), chat);
    message(query.putObject("message"), chat).put("message_id", messageId).put("text", "old");
    return add(update);
  }

  /** A user taps the button of {@code data} below a message with these rows of buttons. */
  public long tap(long chat, long messageId, String data, List<List<Button>> rows) {
    ObjectNode update = JSON.createObjectNode();
    ObjectNode query = update.putObject("callback_query");
    query.put("id", "callback-" + nextMessage).put("chat_instance", "1").put("data", data);
    person(query.putObject("from"), chat);
    ObjectNode message = message(query.putObject("message"), chat).put("message_id", messageId);
    ArrayNode keyboard =
        message.put("text", "old").putObject("reply_markup").putArray("inline_keyboard");
    for (List<Button> row : rows) {
      ArrayNode keys = keyboard.addArray();
      row.forEach(
          key -> keys.addObject().put("text", key.label()).put("callback_data", key.data()));
    }
    return add(update);
  }

  /** Any other update; its id is set here. */
  public long add(ObjectNode update) {
    lock.lock();
    try {
      long id = nextId++;
      waiting.add(update.put("update_id", id));
      changed.signalAll();
      return id;
    } finally {
      lock.unlock();
    }
  }

  /** Adds {@code update} again under an id that was there before. */
  public void addAgain(ObjectNode update, long id) {
    lock.lock();
    try {
      waiting.add(update.deepCopy().put("update_id", id));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** After a quiet week the server goes on with another id, perhaps a lower one. */
  public void continueWithId(long id) {
    lock.lock();
    try {
      nextId = id;
    } finally {
      lock.unlock();
    }
  }

  /** How many updates the bot has not confirmed. */
  public int unconfirmed() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  ObjectNode poll(JsonNode body) {
    lock.lock();
    try {
      long mine = ++polls;
      changed.signalAll();
      confirm(body.path("offset").asLong());
      long nanos = TimeUnit.SECONDS.toNanos(body.path("timeout").asLong());
      while (waiting.isEmpty() && nanos > 0 && !isClosed && mine == polls) {
        nanos = changed.awaitNanos(nanos);
      }
      if (mine != polls) {
        return Answers.error(409, "Conflict: terminated by other getUpdates request");
      }
      ArrayNode result = JSON.createArrayNode();
      waiting.stream().limit(body.path("limit").asLong(100)).forEach(result::add);
      return Answers.ok(result);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answers.error(500, "Internal Server Error");
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      isClosed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Drops what precedes {@code offset}, if that lies within the queue or just behind it. */
  private void confirm(long offset) {
    for (int i = 0; i < waiting.size(); i++) {
      if (waiting.get(i).path("update_id").asLong() == offset - 1) {
        waiting.subList(0, i + 1).clear();
        return;
      }
    }
  }

  private ObjectNode message(ObjectNode message, long chat) {
    message.put("message_id", nextMessage++).put("date", SOME_DAY);
    person(message.putObject("from"), Math.abs(chat));
    String type = chat < 0 ? "group" : "private";
    message.putObject("chat").put("id", chat).put("type", type).put("first_name", "Ada");
    return message;
  }

  private static void person(ObjectNode from, long id) {
    from.put("id", id).put("is_bot", false).put("first_name", "Ada").put("language_code", "en");
  }
}
