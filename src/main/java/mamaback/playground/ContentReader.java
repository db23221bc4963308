package mamaback.playground;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what a message is to say, and checks what the real server checks. */
final class ContentReader {
  /** Bot API, sendMessage.text and InputMedia.caption: UTF-16 units after entities parsing. */
  private static final int MOST_TEXT = 4_096;

  private static final int MOST_CAPTION = 1_024;

  /** Bot API, InlineKeyboardButton.callback_data. */
  private static final int MOST_DATA_BYTES = 64;

  private ContentReader() {}

  /**
   * The content of a new message of text alone.
   *
   * @throws RefusedCallException if the real server would not take it
   */
  static Content text(Call call, Room room) throws RefusedCallException {
    return new Content(
        words(call, "text"),
        keyboard(call),
        List.of(),
        ReplyKeyboard.read(call.fields().path("reply_markup"), room));
  }

  /**
   * The content that takes the place of another.
   *
   * @throws RefusedCallException if the real server would not take it
   */
  static Content edited(Call call) throws RefusedCallException {
    return new Content(words(call, "text"), keyboard(call), List.of(), ReplyKeyboard.KEPT);
  }

  /**
   * The content of a message with {@code file}.
   *
   * @throws RefusedCallException if the real server would not take it
   */
  static Content captioned(Call call, Content.File file) throws RefusedCallException {
    List<Piece> caption = pieces(call, "caption", MOST_CAPTION);
    return new Content(caption, keyboard(call), List.of(file), ReplyKeyboard.KEPT);
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

  /**
   * The words in {@code field}, of which there must be some.
   *
   * @throws RefusedCallException if the real server would not take them
   */
  static List<Piece> words(Call call, String field) throws RefusedCallException {
    List<Piece> words = pieces(call, field, MOST_TEXT);
    if (Piece.plain(words).isBlank()) {
      throw new RefusedCallException(400, "Bad Request: message text is empty");
    }
    return words;
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
    if (Piece.plain(pieces).length() > most) {
      throw new RefusedCallException(400, "Bad Request: message is too long");
    }
    return pieces;
  }
}
