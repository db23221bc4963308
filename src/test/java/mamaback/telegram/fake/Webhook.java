package mamaback.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where the server is to deliver updates; while there is a place, it gives none to polls. */
final class Webhook {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private volatile String url = "";

  ObjectNode set(JsonNode body) {
    url = body.path("url").asText();
    return Answers.yes();
  }

  ObjectNode delete() {
    url = "";
    return Answers.yes();
  }

  ObjectNode info() {
    ObjectNode info = JSON.createObjectNode().put("url", url);
    return Answers.ok(info.put("has_custom_certificate", false).put("pending_update_count", 0));
  }

  boolean isSet() {
    return !url.isEmpty();
  }

  static ObjectNode conflict() {
    return Answers.error(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete"
            + " the webhook first");
  }
}
