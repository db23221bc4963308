package mamaback.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The bot's messages: sent, edited and taken away. Thread-safe. */
final class BotMessages {
  private final Scene scene;

  BotMessages(Scene scene) {
    this.scene = scene;
  }

  JsonNode sendText(Call call) throws RefusedCallException {
    Room room = room(call);
    return send(call, room, ContentReader.text(call, room));
  }

  JsonNode sendFile(Call call, String field) throws RefusedCallException {
    Room room = room(call);
    Upload upload =
        call.findFile(field)
            .orElseThrow(() -> new RefusedCallException(400, "Bad Request: there is no " + field));
    return send(call, room, ContentReader.captioned(call, scene.messages().keep(upload)));
  }

  JsonNode edit(Call call) throws RefusedCallException {
    JsonNode markup = call.fields().path("reply_markup");
    if (!markup.isMissingNode() && !markup.isNull() && !markup.has("inline_keyboard")) {
      throw new RefusedCallException(400, "Bad Request: inline keyboard expected");
    }
    return edit(call, ContentReader.edited(call));
  }

  JsonNode editKeyboard(Call call) throws RefusedCallException {
    Content old = scene.messages().content(room(call).id(), call.number("message_id"));
    return edit(call, old.with(ContentReader.keyboard(call)));
  }

  JsonNode delete(Call call) throws RefusedCallException {
    long chat = room(call).id();
    long id = call.number("message_id");
    scene.messages().delete(chat, id);
    scene.log().add(new ChatEvent.Deleted(chat, id));
    return BooleanNode.TRUE;
  }

  /**
   * The chat that is meant.
   *
   * @throws RefusedCallException if there is none, or the bot may not write there
   */
  Room room(Call call) throws RefusedCallException {
    Room room =
        scene
            .crowd()
            .find(call.number("chat_id"))
            .orElseThrow(() -> new RefusedCallException(400, "Bad Request: chat not found"));
    if (!scene.crowd().isOpen(room)) {
      String why =
          switch (room) {
            case User ignored -> "bot was blocked by the user";
            case Group ignored -> "bot was kicked from the group chat";
          };
      throw new RefusedCallException(403, "Forbidden: " + why);
    }
    return room;
  }

  private JsonNode send(Call call, Room room, Content content) {
    long replyTo = call.fields().path("reply_parameters").path("message_id").asLong();
    long id = scene.messages().add(room.id(), ApiObjects.BOT_ID, content);
    scene.log().add(new ChatEvent.Sent(room.id(), id, content, replyTo, scene.now()));
    return message(room, id);
  }

  private JsonNode edit(Call call, Content content) throws RefusedCallException {
    Room room = room(call);
    long id = call.number("message_id");
    scene.messages().edit(room.id(), id, content);
    scene.log().add(new ChatEvent.Edited(room.id(), id, content));
    return message(room, id);
  }

  /** Without what it says: the bot knows that. */
  private ObjectNode message(Room room, long id) {
    return ApiObjects.message(room, id, ApiObjects.bot(), scene.clock().instant()).put("text", "");
  }
}
