package mamaback.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import mamaback.chat.Button;
import mamaback.playground.UpdateQueue;

/** What users of this Telegram do, as updates that wait for the bot. */
public final class Users {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long SOME_DAY = 1_795_000_000L;

  private final UpdateQueue queue = new UpdateQueue();
  private final AtomicLong nextId = new AtomicLong(700_000_000L);
  private long nextMessage = 1;
  private volatile String language = "en";

  /** From now on the messengers of all speak {@code tag}. */
  public void speak(String tag) {
    language = tag;
  }

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
    addPhoto(message);
    if (!caption.isEmpty()) {
      message.put("caption", caption);
    }
    return add(update);
  }

  /** Makes {@code message} one with a photo of a single size. */
  public static void addPhoto(ObjectNode message) {
    message
        .putArray("photo")
        .addObject()
        .put("file_id", "f")
        .put("file_unique_id", "u")
        .put("width", 1)
        .put("height", 1);
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
    long id = nextId.getAndIncrement();
    addAgain(update, id);
    return id;
  }

  /** Adds {@code update} again under an id that was there before. */
  public void addAgain(ObjectNode update, long id) {
    queue.add(update.deepCopy().put("update_id", id));
  }

  /** After a quiet week the server goes on with another id, perhaps a lower one. */
  public void continueWithId(long id) {
    nextId.set(id);
  }

  /** How many updates the bot has not confirmed. */
  public int unconfirmed() {
    return queue.size();
  }

  ObjectNode poll(JsonNode body) {
    try {
      Duration patience = Duration.ofSeconds(body.path("timeout").asLong());
      return queue
          .poll(body.path("offset").asLong(), body.path("limit").asInt(100), patience)
          .map(updates -> Answers.ok(JSON.createArrayNode().addAll(updates)))
          .orElseGet(() -> Answers.error(409, "Conflict: terminated by other getUpdates request"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answers.error(500, "Internal Server Error");
    }
  }

  void close() {
    queue.close();
  }

  private ObjectNode message(ObjectNode message, long chat) {
    message.put("message_id", nextMessage++).put("date", SOME_DAY);
    person(message.putObject("from"), Math.abs(chat));
    String type = chat < 0 ? "group" : "private";
    message.putObject("chat").put("id", chat).put("type", type).put("first_name", "Ada");
    return message;
  }

  private void person(ObjectNode from, long id) {
    from.put("id", id).put("is_bot", false).put("first_name", "Ada").put("language_code", language);
  }
}
