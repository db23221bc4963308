package mamaback.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the bot can do, method by method (Bot API, "Available methods"). Thread-safe. */
final class BotMethods {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_UPDATES = 100;
  private static final int LONGEST_POLL_SECONDS = 50;

  private final Scene scene;

  BotMethods(Scene scene) {
    this.scene = scene;
  }

  /**
   * Does what is asked, and returns the result.
   *
   * @throws RefusedCallException if the real server would refuse it
   */
  JsonNode call(String method, Call call) throws RefusedCallException, InterruptedException {
    return switch (method.toLowerCase(Locale.ROOT)) {
      case "getme" -> ApiObjects.bot();
      case "getupdates" -> updates(call);
      case "sendmessage" -> send(call, ContentReader.text(call));
      case "senddocument" -> sendFile(call, "document");
      case "sendphoto" -> sendFile(call, "photo");
      case "editmessagetext" -> edit(call, ContentReader.text(call));
      case "editmessagereplymarkup" -> editKeyboard(call);
      case "deletemessage" -> delete(call);
      case "answercallbackquery" -> told(tapAnswered(call));
      case "sendchataction" -> told(new ChatEvent.Typing(chat(call)));
      case "setmycommands" -> told(menu(call));
      case "setmydescription" -> told(new ChatEvent.Described(call.text("description")));
      case "setmyshortdescription", "setmyname", "setchatmenubutton", "deletewebhook" ->
          BooleanNode.TRUE;
      default -> throw new RefusedCallException(404, "Not Found: method not found");
    };
  }

  private JsonNode updates(Call call) throws RefusedCallException, InterruptedException {
    long seconds = Math.clamp(call.number("timeout"), 0, LONGEST_POLL_SECONDS);
    int limit = Math.clamp(call.fields().path("limit").asLong(MOST_UPDATES), 1, MOST_UPDATES);
    List<ObjectNode> updates =
        scene
            .updates()
            .poll(call.number("offset"), limit, Duration.ofSeconds(seconds))
            .orElseThrow(
                () ->
                    new RefusedCallException(
                        409, "Conflict: terminated by other getUpdates request"));
    ArrayNode array = JSON.createArrayNode();
    updates.forEach(array::add);
    return array;
  }

  private JsonNode send(Call call, ChatEvent.Content content) throws RefusedCallException {
    long chat = chat(call);
    long id = scene.messages().add(chat, content);
    scene.log().add(new ChatEvent.Sent(chat, id, content, scene.now()));
    return ApiObjects.message(chat, id, scene.clock().instant());
  }

  private JsonNode sendFile(Call call, String field) throws RefusedCallException {
    chat(call);
    Upload upload =
        call.findFile(field)
            .orElseThrow(() -> new RefusedCallException(400, "Bad Request: there is no " + field));
    return send(call, ContentReader.captioned(call, scene.messages().keep(upload)));
  }

  private JsonNode edit(Call call, ChatEvent.Content content) throws RefusedCallException {
    long chat = chat(call);
    long id = call.number("message_id");
    scene.messages().edit(chat, id, content);
    scene.log().add(new ChatEvent.Edited(chat, id, content));
    return ApiObjects.message(chat, id, scene.clock().instant());
  }

  private JsonNode editKeyboard(Call call) throws RefusedCallException {
    ChatEvent.Content old = scene.messages().content(chat(call), call.number("message_id"));
    return edit(call, new ChatEvent.Content(old.text(), ContentReader.keyboard(call), old.files()));
  }

  private JsonNode delete(Call call) throws RefusedCallException {
    long chat = chat(call);
    long id = call.number("message_id");
    scene.messages().delete(chat, id);
    return told(new ChatEvent.Deleted(chat, id));
  }

  /** The ids of taps begin with the chat, see {@link Visitors#tap}. */
  private static ChatEvent tapAnswered(Call call) throws RefusedCallException {
    String[] id = call.text("callback_query_id").split("-", 2);
    if (id.length != 2 || !id[0].matches("\\d{1,18}")) {
      throw new RefusedCallException(400, "Bad Request: query ID is invalid");
    }
    return new ChatEvent.TapAnswered(Long.parseLong(id[0]), call.text("text"));
  }

  private static ChatEvent menu(Call call) {
    List<ChatEvent.Menu.Command> commands =
        call.fields()
            .path("commands")
            .valueStream()
            .map(
                each ->
                    new ChatEvent.Menu.Command(
                        each.path("command").asText(), each.path("description").asText()))
            .toList();
    return new ChatEvent.Menu(call.text("language_code"), commands);
  }

  private JsonNode told(ChatEvent event) {
    scene.log().add(event);
    return BooleanNode.TRUE;
  }

  private long chat(Call call) throws RefusedCallException {
    return scene
        .findUser(call.number("chat_id"))
        .map(User::id)
        .orElseThrow(() -> new RefusedCallException(400, "Bad Request: chat not found"));
  }
}
