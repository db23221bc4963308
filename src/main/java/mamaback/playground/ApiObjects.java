package mamaback.playground;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** Writes objects of the Bot API ("Available types") with the fields that are always there. */
final class ApiObjects {
  /** What people call the bot by where others read along. */
  static final String BOT_NAME = "playground_bot";

  /** The bot as the author of a message. */
  static final long BOT_ID = 1;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ApiObjects() {}

  /** The bot as a user. */
  static ObjectNode bot() {
    return JSON.createObjectNode()
        .put("id", BOT_ID)
        .put("is_bot", true)
        .put("first_name", "Mamaback")
        .put("username", BOT_NAME);
  }

  static ObjectNode user(User user) {
    return JSON.createObjectNode()
        .put("id", user.id())
        .put("is_bot", false)
        .put("first_name", user.name())
        .put("language_code", user.language());
  }

  static ObjectNode chat(Room room) {
    ObjectNode chat = JSON.createObjectNode().put("id", room.id());
    return switch (room) {
      case User user -> chat.put("type", "private").put("first_name", user.name());
      case Group group -> chat.put("type", "group").put("title", group.name());
    };
  }

  /** A message without what it says. */
  static ObjectNode message(Room room, long id, ObjectNode from, Instant at) {
    ObjectNode message = JSON.createObjectNode().put("message_id", id);
    message.put("date", at.getEpochSecond());
    message.set("from", from);
    message.set("chat", chat(room));
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

  /** The administrators of a group: who made it. */
  static ArrayNode administrators(Group group) {
    ObjectNode owner = JSON.createObjectNode().put("status", "creator").put("is_anonymous", false);
    owner.set("user", user(group.admin()));
    return JSON.createArrayNode().add(owner);
  }

  /** What became of the bot in a chat (Bot API, ChatMemberUpdated). */
  static ObjectNode membership(Seat seat, boolean isIn, Instant at) {
    ObjectNode change = JSON.createObjectNode().put("date", at.getEpochSecond());
    change.set("chat", chat(seat.room()));
    change.set("from", user(seat.user()));
    change.set("old_chat_member", member(!isIn));
    change.set("new_chat_member", member(isIn));
    return change;
  }

  private static ObjectNode member(boolean isIn) {
    ObjectNode member = JSON.createObjectNode().put("status", isIn ? "member" : "kicked");
    member.set("user", bot());
    return isIn ? member : member.put("until_date", 0);
  }
}
