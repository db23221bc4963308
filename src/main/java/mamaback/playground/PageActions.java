package mamaback.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Does what people do on the page. Takes any input; thread-safe. */
final class PageActions {
  /** Telegram's apps cut longer messages into several. */
  private static final int MOST_TEXT = 4_096;

  private static final int MOST_CAPTION = 1_024;
  private static final int MOST_DATA = 64;
  private static final int MOST_NAME = 64;
  private static final int MOST_MINUTES = 60 * 24 * 400;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

  private final Scene scene;
  private final Visitors visitors;

  PageActions(Scene scene) {
    this.scene = scene;
    this.visitors = new Visitors(scene);
  }

  /**
   * Does what {@code path} names, and returns what the page is told.
   *
   * @throws BadRequestException if it cannot be done
   */
  Object act(String path, JsonNode asked) throws BadRequestException {
    switch (path) {
      case "/play/user" -> {
        return scene.join(text(asked, "name", MOST_NAME), language(asked));
      }
      case "/play/message" -> visitors.write(user(asked), text(asked, "text", MOST_TEXT));
      case "/play/attachment" -> visitors.attach(user(asked), attachment(asked), caption(asked));
      case "/play/tap" ->
          visitors.tap(user(asked), asked.path("message").asLong(), text(asked, "data", MOST_DATA));
      case "/play/clock" -> forward(asked.path("minutes").asInt());
      default -> throw new BadRequestException("There is nothing here.");
    }
    return Map.of("now", scene.now());
  }

  private void forward(int minutes) throws BadRequestException {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new BadRequestException("The clock goes forward by 1 minute to 400 days.");
    }
    scene.clock().forward(Duration.ofMinutes(minutes));
    scene.log().add(new ChatEvent.ClockMoved(scene.now()));
  }

  private User user(JsonNode asked) throws BadRequestException {
    return scene
        .findUser(asked.path("chat").asLong())
        .orElseThrow(() -> new BadRequestException("There is no such user."));
  }

  private static Visitors.Attachment attachment(JsonNode asked) throws BadRequestException {
    try {
      return Visitors.Attachment.valueOf(asked.path("type").asText().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("Nothing of this kind can be sent.");
    }
  }

  private static String language(JsonNode asked) throws BadRequestException {
    String language = asked.path("language").asText();
    if (!LANGUAGE.matcher(language).matches()) {
      throw new BadRequestException("Give a language, as in en.");
    }
    return language;
  }

  private static String text(JsonNode asked, String field, int most) throws BadRequestException {
    String text = asked.path(field).asText();
    if (text.isEmpty() || text.length() > most) {
      throw new BadRequestException("Give a " + field + " of 1 to " + most + " characters.");
    }
    return text;
  }

  private static String caption(JsonNode asked) {
    String caption = asked.path("caption").asText();
    return caption.substring(0, Math.min(caption.length(), MOST_CAPTION));
  }
}
