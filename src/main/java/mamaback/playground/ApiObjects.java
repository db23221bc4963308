package mamaback.playground;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** Writes objects of the Bot API ("Available types") with the fields that are always there. */
final class ApiObjects {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long BOT_ID = 1;

  private ApiObjects() {}

  /** The bot as a user. */
  static ObjectNode bot() {
    return JSON.createObjectNode()
        .put("id", BOT_ID)
        .put("is_bot", true)
        .put("first_name", "Mamaback")
        .put("username", "playground_bot");
  }

  /** A message of the bot, without what it says: the bot knows that. */
  static ObjectNode message(long chat, long id, Instant at) {
    ObjectNode message = JSON.createObjectNode().put("message_id", id);
    message.put("date", at.getEpochSecond()).put("text", "");
    message.set("from", bot());
    message.putObject("chat").put("id", chat).put("type", "private");
    return message;
  }

  /** The buttons below a message. */
  static ObjectNode keyboard(List<List<Key>> rows) {
    ObjectNode markup = JSON.createObjectNode();
    ArrayNode written = markup.putArray("inline_keyboard");
    for (List<Key> row : rows) {
      ArrayNode keys = written.addArray();
      row.forEach(key -> write(keys.addObject(), key));
    }
    return markup;
  }

  private static void write(ObjectNode button, Key key) {
    button.put("text", key.label());
    if (key.link().isEmpty()) {
      button.put("callback_data", key.data());
    } else {
      button.put("url", key.link());
    }
  }
}
