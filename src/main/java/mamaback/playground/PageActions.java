package mamaback.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;

/** Does what people do on the page. Takes any input; thread-safe. */
final class PageActions {
  /** Telegram's apps cut longer messages into several. */
  private static final int MOST_TEXT = 4_096;

  private static final int MOST_CAPTION = 1_024;
  private static final int MOST_DATA = 64;

  /** Bot API, InlineQuery.query. */
  private static final int MOST_QUERY = 256;

  private static final int MOST_MINUTES = 60 * 24 * 400;

  private final Scene scene;
  private final Visitors visitors;
  private final Memberships memberships;

  PageActions(Scene scene) {
    this.scene = scene;
    this.visitors = new Visitors(scene);
    this.memberships = new Memberships(scene);
  }

  /**
   * Does what {@code path} names, and returns what the page is told.
   *
   * @throws BadRequestException if it cannot be done
   */
  Object act(String path, JsonNode fields) throws BadRequestException {
    Asked asked = new Asked(fields, scene.crowd());
    return switch (path) {
      case "/play/user" -> join(asked);
      case "/play/group" -> memberships.found(asked.name(), asked.members());
      case "/play/inline" ->
          Map.of("query", visitors.ask(asked.seat().user(), asked.start("query", MOST_QUERY)));
      default -> {
        say(path, asked);
        yield Map.of("now", scene.now());
      }
    };
  }

  private User join(Asked asked) throws BadRequestException {
    User user = scene.crowd().join(asked.name(), asked.language());
    scene.log().add(new ChatEvent.Joined(user));
    return user;
  }

  private void say(String path, Asked asked) throws BadRequestException {
    switch (path) {
      case "/play/message" ->
          visitors.write(asked.openSeat(), asked.text("text", MOST_TEXT), asked.number("replyTo"));
      case "/play/edit" -> rewrite(asked);
      case "/play/attachment" ->
          visitors.attach(
              asked.openSeat(), asked.attachment(), asked.start("caption", MOST_CAPTION));
      case "/play/tap" ->
          visitors.tap(asked.openSeat(), asked.number("message"), asked.text("data", MOST_DATA));
      case "/play/card" -> share(asked);
      case "/play/dismiss" -> memberships.dismiss(asked.seat());
      case "/play/admit" -> memberships.admit(asked.seat());
      case "/play/clock" -> forward(asked.number("minutes"));
      default -> throw new BadRequestException("There is nothing here.");
    }
  }

  private void rewrite(Asked asked) throws BadRequestException {
    String text = asked.text("text", MOST_TEXT);
    if (!visitors.rewrite(asked.openSeat(), asked.number("message"), text)) {
      throw new BadRequestException("This message is not hers to edit.");
    }
  }

  private void share(Asked asked) throws BadRequestException {
    InlineQueries.Card card =
        scene
            .queries()
            .find(asked.text("query", MOST_DATA), asked.text("card", MOST_DATA))
            .orElseThrow(() -> new BadRequestException("There is no such card."));
    visitors.share(asked.openSeat(), card);
  }

  private void forward(long minutes) throws BadRequestException {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new BadRequestException("The clock goes forward by 1 minute to 400 days.");
    }
    scene.clock().forward(Duration.ofMinutes(minutes));
    scene.log().add(new ChatEvent.ClockMoved(scene.now()));
  }
}
