package mamaback.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call of the Bot API.
 *
 * @param files what was uploaded with it, by the name of its part
 */
record Call(JsonNode fields, Map<String, Upload> files) {
  private static final String ATTACHED = "attach://";

  Call {
    files = Map.copyOf(files);
  }

  String text(String field) {
    return fields.path(field).asText();
  }

  long number(String field) {
    return fields.path(field).asLong();
  }

  /** The file of {@code field}: uploaded under that name, or under the name that it points to. */
  Optional<Upload> findFile(String field) {
    String value = text(field);
    String part = value.startsWith(ATTACHED) ? value.substring(ATTACHED.length()) : field;
    return Optional.ofNullable(files.get(part));
  }

  /** The buttons under the message, row by row. */
  List<List<Key>> keyboard() {
    return rows(fields.path("reply_markup").path("inline_keyboard")).stream()
        .map(row -> rows(row).stream().map(Call::key).toList())
        .toList();
  }

  private static List<JsonNode> rows(JsonNode array) {
    return array.valueStream().toList();
  }

  private static Key key(JsonNode button) {
    return new Key(
        button.path("text").asText(),
        button.path("callback_data").asText(),
        button.path("url").asText());
  }
}
