package mamaback.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** Answers the bot under {@code /bot<token>/<method>}, as Telegram does. */
final class BotApiHandler implements Service {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String token;
  private final BotMethods methods;

  BotApiHandler(String token, BotMethods methods) {
    this.token = token;
    this.methods = methods;
  }

  @Override
  public void answer(HttpExchange exchange) throws IOException, InterruptedException {
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
    }
  }

  private static ObjectNode refusal(RefusedCallException e) {
    return JSON.createObjectNode()
        .put("ok", false)
        .put("error_code", e.code())
        .put("description", e.getMessage());
  }

  private static Call read(HttpExchange exchange) throws IOException, RefusedCallException {
    Body body = Body.read(exchange, Integer.MAX_VALUE);
    if (body.size() == 0) {
      return new Call(JSON.createObjectNode(), Map.of());
    }
    try {
      return Multipart.isType(body.type())
          ? read(Multipart.parse(body.type(), body.bytes()))
          : new Call(body.json(), Map.of());
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
