package mamaback.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a message makes of the keyboard below the input (Bot API, ReplyKeyboardMarkup,
 * ReplyKeyboardRemove, ForceReply).
 *
 * @param change what becomes of the keyboard that was there
 * @param isOneTime whether it is folded away when a key of it was used
 * @param placeholder what the input says meanwhile, or ""
 */
record ReplyKeyboard(
    Change change, List<List<ReplyKey>> rows, boolean isOneTime, String placeholder) {
  static final ReplyKeyboard KEPT = new ReplyKeyboard(Change.KEPT, List.of(), false, "");

  /** What becomes of the keyboard. */
  enum Change {
    KEPT,
    SHOWN,
    REMOVED,
    /** It stays, and her next message answers this one. */
    REPLY_WANTED
  }

  /** What a key sends. */
  enum Gift {
    WORDS,
    LOCATION,
    CONTACT
  }

  /** A key; its label is what is sent where words are. */
  record ReplyKey(String label, Gift gift) {}

  /**
   * Reads {@code reply_markup}.
   *
   * @throws RefusedCallException if a key has no label, or asks a group for what one person has
   */
  static ReplyKeyboard read(JsonNode markup, Room room) throws RefusedCallException {
    String placeholder = markup.path("input_field_placeholder").asText();
    if (markup.path("remove_keyboard").asBoolean()) {
      return new ReplyKeyboard(Change.REMOVED, List.of(), false, "");
    }
    if (markup.path("force_reply").asBoolean()) {
      return new ReplyKeyboard(Change.REPLY_WANTED, List.of(), false, placeholder);
    }
    if (!markup.has("keyboard")) {
      return KEPT;
    }
    List<List<ReplyKey>> rows =
        markup
            .path("keyboard")
            .valueStream()
            .map(row -> row.valueStream().map(ReplyKeyboard::key).toList())
            .toList();
    check(rows.stream().flatMap(List::stream).toList(), room);
    return new ReplyKeyboard(
        Change.SHOWN, rows, markup.path("one_time_keyboard").asBoolean(), placeholder);
  }

  private static void check(List<ReplyKey> keys, Room room) throws RefusedCallException {
    if (keys.isEmpty() || keys.stream().anyMatch(key -> key.label().isBlank())) {
      throw new RefusedCallException(400, "Bad Request: keyboard button text must be non-empty");
    }
    boolean isPersonal = keys.stream().anyMatch(key -> key.gift() != Gift.WORDS);
    if (isPersonal && room instanceof Group) {
      throw new RefusedCallException(
          400, "Bad Request: location can be requested in private chats only");
    }
  }

  /** Bot API, KeyboardButton: an object, or its text alone. */
  private static ReplyKey key(JsonNode button) {
    if (button.isTextual()) {
      return new ReplyKey(button.asText(), Gift.WORDS);
    }
    Gift gift = button.path("request_location").asBoolean() ? Gift.LOCATION : Gift.WORDS;
    return new ReplyKey(
        button.path("text").asText(),
        button.path("request_contact").asBoolean() ? Gift.CONTACT : gift);
  }
}
