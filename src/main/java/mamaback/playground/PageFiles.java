package mamaback.playground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Gives out the files of the page, which lie beside this class. */
final class PageFiles implements HttpHandler {
  private static final Map<String, String> TYPES =
      Map.of(
          "index.html", "text/html; charset=utf-8",
          "playground.css", "text/css; charset=utf-8",
          "playground.js", "text/javascript; charset=utf-8",
          "chat.js", "text/javascript; charset=utf-8",
          "curator.js", "text/javascript; charset=utf-8",
          "message.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      String name = path.isEmpty() ? "index.html" : path;
      String type = TYPES.get(name);
      if (type == null) {
        Answers.text(exchange, 404, "There is nothing here.");
        return;
      }
      try (InputStream file = PageFiles.class.getResourceAsStream(name)) {
        if (file == null) {
          throw new IllegalStateException("the jar lacks " + name);
        }
        Answers.bytes(exchange, 200, type, file.readAllBytes());
      }
    }
  }
}
