package mamaback.playground;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives out the files of the page, which lie beside this class. */
final class PageFiles implements Service {
  private static final String NOTHING = "There is nothing here.";

  /** No folder, and no class of this package. */
  private static final Pattern NAME = Pattern.compile("[a-z-]+\\.[a-z]+");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  @Override
  public void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    String name = path.isEmpty() ? "index.html" : path;
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !NAME.matcher(name).matches()) {
      Answers.text(exchange, 404, NOTHING);
      return;
    }
    try (InputStream file = PageFiles.class.getResourceAsStream(name)) {
      if (file == null) {
        Answers.text(exchange, 404, NOTHING);
        return;
      }
      Answers.bytes(exchange, 200, type, file.readAllBytes());
    }
  }
}
