package mamaback.playground;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what a message is to say, and checks what the real server checks. */
final class ContentReader {
  /** Bot API, sendMessage.text and InputMedia.caption: UTF-16 units after entities parsing. */
  private static final int MOST_TEXT = 4_096;

  private static final int MOST_CAPTION = 1_024;

  /** Bot API, InlineKeyboardButton.callback_data. */
  private static final int MOST_DATA_BYTES = 64;

  private ContentReader() {}

  /**
   * The content of a message of text alone.
   *
   * @throws RefusedCallException if the real server would not take it
   */
  static ChatEvent.Content text(Call call) throws RefusedCallException {
    List<Piece> text = pieces(call, "text", MOST_TEXT);
    if (plain(text).isBlank()) {
      throw new RefusedCallException(400, "Bad Request: message text is empty");
    }
    return new ChatEvent.Content(text, keyboard(call), List.of());
  }

  /**
   * The content of a message with {@code file}.
   *
   * @throws RefusedCallException if the real server would not take it
   */
  static ChatEvent.Content captioned(Call call, ChatEvent.Content.File file)
      throws RefusedCallException {
    List<Piece> caption = pieces(call, "caption", MOST_CAPTION);
    return new ChatEvent.Content(caption, keyboard(call), List.of(file));
  }

  /**
   * The buttons.
   *
   * @throws RefusedCallException if one tells the bot nothing or too much
   */
  static List<List<Key>> keyboard(Call call) throws RefusedCallException {
    List<List<Key>> rows = call.keyboard();
    for (Key key : rows.stream().flatMap(List::stream).toList()) {
      int bytes = key.data().getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_DATA_BYTES || (bytes == 0 && key.link().isEmpty())) {
        throw new RefusedCallException(400, "Bad Request: BUTTON_DATA_INVALID");
      }
    }
    return rows;
  }

  private static List<Piece> pieces(Call call, String field, int most) throws RefusedCallException {
    String written = call.text(field);
    List<Piece> pieces =
        switch (call.text("parse_mode")) {
          case "HTML" ->
              TelegramHtml.parse(written)
                  .orElseThrow(
                      () -> new RefusedCallException(400, "Bad Request: can't parse entities"));
          case "" -> List.of(new Piece(written, List.of(), ""));
          default -> throw new RefusedCallException(400, "Bad Request: unsupported parse_mode");
        };
    if (plain(pieces).length() > most) {
      throw new RefusedCallException(400, "Bad Request: message is too long");
    }
    return pieces;
  }

  private static String plain(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
