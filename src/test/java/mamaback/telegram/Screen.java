package mamaback.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mamaback.conversation.ButtonKinds;

/**
 * A message of the bot as it stands in a chat.
 *
 * @param html its text as it was sent
 * @param markup its buttons or keys as they were sent
 */
record Screen(long id, String html, JsonNode markup) {
  private static final String KEY_TEXT = "text";
  private static final String SENDS_PLACE = "request_location";
  private static final Pattern TAG = Pattern.compile("</?[a-z]+>");

  /**
   * Something to tap.
   *
   * @param data what a button says to the bot
   */
  record Tap(String label, String data) {
    /** What it does, whatever it is about; two taps of one shape need not both be tried. */
    String shape() {
      return data.replaceAll("[0-9]+", "#")
          .replaceAll("#:[A-Z][A-Za-z_/]+|there:.*", "zone")
          .replaceAll("(?<=:)[a-z0-9#]+(-[a-z0-9#]+)+$", "*");
    }
  }

  List<Tap> taps() {
    List<Tap> taps = new ArrayList<>();
    for (JsonNode row : markup.path("inline_keyboard")) {
      row.forEach(
          key ->
              taps.add(new Tap(key.path(KEY_TEXT).asText(), key.path("callback_data").asText())));
    }
    return taps;
  }

  /** The keys in the place of her letters that write what stands on them. */
  List<String> keys() {
    return keyboard().stream()
        .filter(key -> !key.has(SENDS_PLACE))
        .map(key -> key.path(KEY_TEXT).asText())
        .toList();
  }

  /** Whether a key sends where she is. */
  boolean asksWhere() {
    return keyboard().stream().anyMatch(key -> key.has(SENDS_PLACE));
  }

  private List<JsonNode> keyboard() {
    List<JsonNode> keys = new ArrayList<>();
    markup.path("keyboard").forEach(row -> row.forEach(keys::add));
    return keys;
  }

  boolean offers(String data) {
    return taps().stream().anyMatch(tap -> tap.data().equals(data));
  }

  List<String> labels() {
    return taps().stream().map(Tap::label).toList();
  }

  /** As she reads it. */
  String text() {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** The same screen, wherever it stands. */
  String state() {
    return html + "\n" + taps() + keys();
  }

  /** The same kind of screen, whatever it is about. */
  String layout() {
    Set<String> kinds =
        taps().stream()
            .map(tap -> ButtonKinds.of(tap.data()).orElse(tap.data()))
            .collect(Collectors.toCollection(TreeSet::new));
    return kinds + " " + keys().size();
  }
}
