package mamaback.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server answers, after checking what the real one checks. */
final class Answers {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)>|<|>|&(?!amp;|lt;|gt;|quot;)");

  /** Bot API, "HTML style": those without attributes. */
  private static final Set<String> TAGS =
      Set.of(
          "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "blockquote");

  private static final long SOME_DAY = 1_795_000_000L;

  private Answers() {}

  static ObjectNode yes() {
    return ok(BooleanNode.TRUE);
  }

  static ObjectNode me() {
    ObjectNode me = JSON.createObjectNode();
    me.put("id", 424242).put("is_bot", true).put("first_name", "Mamaback");
    return ok(me.put("username", "mamaback_bot"));
  }

  static ObjectNode message(JsonNode body, long id) {
    Optional<String> fault = fault(body);
    if (fault.isPresent()) {
      return error(400, "Bad Request: " + fault.get());
    }
    ObjectNode message = JSON.createObjectNode().put("message_id", id).put("date", SOME_DAY);
    message.putObject("chat").put("id", body.path("chat_id").asLong()).put("type", "private");
    message.put("text", body.path("text").asText());
    return ok(message);
  }

  static ObjectNode administrators(long... users) {
    ArrayNode all = JSON.createArrayNode();
    for (long user : users) {
      ObjectNode owner = all.addObject().put("status", "creator").put("is_anonymous", false);
      owner.putObject("user").put("id", user).put("is_bot", false).put("first_name", "Ada");
    }
    return ok(all);
  }

  static ObjectNode document(long id) {
    ObjectNode message = JSON.createObjectNode().put("message_id", id).put("date", SOME_DAY);
    message.putObject("chat").put("id", 1).put("type", "private");
    return ok(message);
  }

  static ObjectNode ok(JsonNode result) {
    return JSON.createObjectNode().put("ok", true).set("result", result);
  }

  static ObjectNode error(int code, String description) {
    return JSON.createObjectNode()
        .put("ok", false)
        .put("error_code", code)
        .put("description", description);
  }

  private static Optional<String> fault(JsonNode body) {
    String text = body.path("text").asText();
    Optional<String> parsed = body.has("parse_mode") ? withoutTags(text) : Optional.of(text);
    if (parsed.isEmpty()) {
      return Optional.of("can't parse entities");
    }
    if (parsed.get().isBlank()) {
      return Optional.of("message text is empty");
    }
    if (parsed.get().length() > 4096) {
      return Optional.of("message is too long");
    }
    boolean wantsPlace = body.findValues("request_location").stream().anyMatch(JsonNode::asBoolean);
    if (wantsPlace && body.path("chat_id").asLong() < 0) {
      return Optional.of("location can be requested in private chats only");
    }
    for (JsonNode data : body.findValues("callback_data")) {
      int bytes = data.asText().getBytes(StandardCharsets.UTF_8).length;
      if (bytes < 1 || bytes > 64) {
        return Optional.of("BUTTON_DATA_INVALID");
      }
    }
    return Optional.empty();
  }

  /** The text without its entities; empty where the markup is broken. */
  private static Optional<String> withoutTags(String html) {
    Deque<String> open = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    Matcher matcher = TAG.matcher(html);
    while (matcher.find()) {
      if (matcher.group(2) == null || !TAGS.contains(matcher.group(2))) {
        return Optional.empty();
      }
      if (matcher.group(1).isEmpty()) {
        open.push(matcher.group(2));
      } else if (open.isEmpty() || !open.pop().equals(matcher.group(2))) {
        return Optional.empty();
      }
      matcher.appendReplacement(text, "");
    }
    matcher.appendTail(text);
    return open.isEmpty()
        ? Optional.of(
            text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"))
        : Optional.empty();
  }
}
