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
  private final BotMessages messages;

  BotMethods(Scene scene) {
    this.scene = scene;
    this.messages = new BotMessages(scene);
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
      case "sendmessage" -> messages.sendText(call);
      case "senddocument" -> messages.sendFile(call, "document");
      case "sendphoto" -> messages.sendFile(call, "photo");
      case "editmessagetext" -> messages.edit(call);
      case "editmessagereplymarkup" -> messages.editKeyboard(call);
      case "deletemessage" -> messages.delete(call);
      case "answercallbackquery" -> told(tapAnswered(call));
      case "answerinlinequery" -> told(scene.queries().answer(call));
      case "sendchataction" -> told(new ChatEvent.Typing(messages.room(call).id()));
      case "getchatadministrators" -> administrators(messages.room(call));
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

  /** The ids of taps begin with the chat, see {@link Visitors#tap}. */
  private static ChatEvent tapAnswered(Call call) throws RefusedCallException {
    String[] id = call.text("callback_query_id").split("_", 2);
    if (id.length != 2 || !id[0].matches("-?\\d{1,18}")) {
      throw new RefusedCallException(400, "Bad Request: query ID is invalid");
    }
    return new ChatEvent.TapAnswered(Long.parseLong(id[0]), call.text("text"));
  }

  private static JsonNode administrators(Room room) throws RefusedCallException {
    return switch (room) {
      case Group group -> ApiObjects.administrators(group);
      case User ignored ->
          throw new RefusedCallException(
              400, "Bad Request: there are no administrators in the private chat");
    };
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
}
