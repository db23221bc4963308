package mamaback.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;

/** What came with a request. */
final class Body {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String type;
  private final byte[] bytes;

  private Body(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  /** The first {@code most} bytes. */
  static Body read(HttpExchange exchange, int most) throws IOException {
    Optional<String> type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"));
    return new Body(type.orElse(""), exchange.getRequestBody().readNBytes(most));
  }

  /** Its type as it says; "" where it does not. */
  String type() {
    return type;
  }

  int size() {
    return bytes.length;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  JsonNode json() throws IOException {
    return JSON.readTree(bytes);
  }
}
