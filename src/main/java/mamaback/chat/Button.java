package mamaback.chat;

import java.nio.charset.StandardCharsets;

/**
 * A button under a message.
 *
 * @param label what she reads
 * @param data what comes back when she taps; at most 64 bytes of UTF-8, the limit of Telegram
 */
public record Button(String label, String data) {
  /** Bot API, InlineKeyboardButton.callback_data. */
  public static final int MOST_DATA_BYTES = 64;

  public Button {
    if (data.isEmpty() || data.getBytes(StandardCharsets.UTF_8).length > MOST_DATA_BYTES) {
      throw new IllegalArgumentException("button data must have 1 to 64 bytes: " + data);
    }
  }

  /** What the data says before its first colon. */
  public String kind() {
    return data.split(":", 2)[0];
  }
}
