package mamaback.playground;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes answers to requests. */
final class Answers {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Answers() {}

  static void json(HttpExchange exchange, int status, Object value) throws IOException {
    bytes(exchange, status, "application/json", JSON.writeValueAsBytes(value));
  }

  /** One sentence for who reads it. */
  static void text(HttpExchange exchange, int status, String sentence) throws IOException {
    byte[] bytes = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
    bytes(exchange, status, "text/plain; charset=utf-8", bytes);
  }

  static void bytes(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
