package mamaback.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does for the page what its users do, and tells it what happened, under {@code /play/}. */
final class PageHandler implements Service {
  private static final Duration PATIENCE = Duration.ofSeconds(25);
  private static final int MOST_BODY = 100_000;

  private static final Pattern AFTER = Pattern.compile("after=(\\d{1,18})");
  private static final Pattern FILE = Pattern.compile("/play/file/(\\d{1,18})");

  private final Scene scene;
  private final PageActions actions;

  PageHandler(Scene scene) {
    this.scene = scene;
    this.actions = new PageActions(scene);
  }

  /** What the page is told at once. */
  private record News(String now, String bot, List<ChatLog.Numbered> events) {}

  @Override
  public void answer(HttpExchange exchange) throws IOException, InterruptedException {
    try {
      switch (exchange.getRequestMethod()) {
        case "GET" -> get(exchange);
        case "POST" -> Answers.json(exchange, 200, post(exchange));
        default -> Answers.text(exchange, 405, "Only GET and POST are known here.");
      }
    } catch (BadRequestException e) {
      Answers.text(exchange, 400, e.mend());
    }
  }

  private void get(HttpExchange exchange)
      throws IOException, BadRequestException, InterruptedException {
    String path = exchange.getRequestURI().getPath();
    Matcher file = FILE.matcher(path);
    if (file.matches()) {
      Upload upload =
          scene
              .messages()
              .findFile(Long.parseLong(file.group(1)))
              .orElseThrow(() -> new BadRequestException("There is no such file."));
      exchange.getResponseHeaders().set("Content-Disposition", "attachment");
      Answers.bytes(exchange, 200, upload.type(), upload.content());
      return;
    }
    String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
    Matcher after = AFTER.matcher(query);
    if (!path.equals("/play/events") || !after.matches()) {
      throw new BadRequestException("Ask for /play/events?after=N.");
    }
    long number = Long.parseLong(after.group(1));
    List<ChatLog.Numbered> events =
        scene.log().after(number, number == 0 ? Duration.ZERO : PATIENCE);
    Answers.json(exchange, 200, new News(scene.now(), ApiObjects.BOT_NAME, events));
  }

  /** Only as JSON, which a page of elsewhere cannot send without asking first. */
  private Object post(HttpExchange exchange) throws IOException, BadRequestException {
    Body body = Body.read(exchange, MOST_BODY + 1);
    if (!body.type().startsWith("application/json") || body.size() > MOST_BODY) {
      throw new BadRequestException("Send a short JSON object.");
    }
    try {
      return actions.act(exchange.getRequestURI().getPath(), body.json());
    } catch (JsonProcessingException e) {
      throw new BadRequestException("This is no JSON.");
    }
  }
}
