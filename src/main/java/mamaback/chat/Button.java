package mamaback.chat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A button under a message.
 *
 * @param label what she reads
 * @param data what comes back when she taps; at most 64 bytes of UTF-8, the limit of Telegram
 */
public record Button(String label, String data, Effect effect) {
  /** Bot API, InlineKeyboardButton.callback_data. */
  public static final int MOST_DATA_BYTES = 64;

  /** Bot features, "Deep linking". */
  private static final Pattern START = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /** What a tap does. */
  public enum Effect {
    /** Tells the bot in this chat. */
    TAP,
    /** Opens her private chat with the bot, which is told {@code /start} and the data. */
    OPEN_PRIVATELY
  }

  public Button {
    if (data.isEmpty() || data.getBytes(StandardCharsets.UTF_8).length > MOST_DATA_BYTES) {
      throw new IllegalArgumentException("button data must have 1 to 64 bytes: " + data);
    }
    if (effect == Effect.OPEN_PRIVATELY && !START.matcher(data).matches()) {
      throw new IllegalArgumentException("a link cannot hold: " + data);
    }
  }

  /** A button that tells the bot. */
  public Button(String label, String data) {
    this(label, data, Effect.TAP);
  }

  /** What the data says before its first colon. */
  public String kind() {
    return data.split(":", 2)[0];
  }
}
