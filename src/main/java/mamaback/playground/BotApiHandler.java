package mamaback.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Answers the bot under {@code /bot<token>/<method>}, as Telegram does. */
final class BotApiHandler implements HttpHandler {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String token;
  private final BotMethods methods;

  BotApiHandler(String token, BotMethods methods) {
    this.token = token;
    this.methods = methods;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try {
      String[] path = exchange.getRequestURI().getPath().split("/", -1);
      if (path.length != 3 || !path[1].equals("bot" + token)) {
        throw new RefusedCallException(401, "Unauthorized");
      }
      JsonNode result = methods.call(path[2], read(exchange));
      ObjectNode answer = JSON.createObjectNode().put("ok", true).set("result", result);
      Answers.json(exchange, 200, answer);
    } catch (RefusedCallException e) {
      Answers.json(exchange, e.code(), refusal(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ObjectNode refusal(RefusedCallException e) {
    return JSON.createObjectNode()
        .put("ok", false)
        .put("error_code", e.code())
        .put("description", e.getMessage());
  }

  private static Call read(HttpExchange exchange) throws IOException, RefusedCallException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    if (body.length == 0) {
      return new Call(JSON.createObjectNode(), Map.of());
    }
    try {
      return Multipart.isType(type)
          ? read(Multipart.parse(type, body))
          : new Call(JSON.readTree(body), Map.of());
    } catch (JsonProcessingException e) {
      throw new RefusedCallException(400, "Bad Request: can't parse JSON");
    }
  }

  /** Buttons are JSON within a field of the form. */
  private static Call read(Multipart form) throws IOException {
    ObjectNode fields = JSON.createObjectNode();
    for (Map.Entry<String, String> field : form.fields().entrySet()) {
      if (field.getKey().equals("reply_markup")) {
        fields.set(field.getKey(), JSON.readTree(field.getValue()));
      } else {
        fields.put(field.getKey(), field.getValue());
      }
    }
    return new Call(fields, form.files());
  }
}
