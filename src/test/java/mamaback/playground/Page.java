package mamaback.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The playground's page without a browser: what it sends, and what it is told. */
final class Page {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;

  Page(URI address) {
    this.address = address;
  }

  /** A user who just came. */
  long join(String name) {
    return post("/play/user", "{\"name\":\"" + name + "\",\"language\":\"en\"}")
        .path("id")
        .asLong();
  }

  void write(long chat, String text) {
    post("/play/message", JSON.createObjectNode().put("chat", chat).put("text", text).toString());
  }

  void tap(long chat, long message, String data) {
    post(
        "/play/tap",
        JSON.createObjectNode()
            .put("chat", chat)
            .put("message", message)
            .put("data", data)
            .toString());
  }

  /** A group with the bot, of one person. */
  long found(String name, long member) {
    return post("/play/group", "{\"name\":\"" + name + "\",\"members\":[" + member + "]}")
        .path("id")
        .asLong();
  }

  void reply(long chat, long user, long to) {
    post(
        "/play/message",
        JSON.createObjectNode()
            .put("chat", chat)
            .put("user", user)
            .put("text", "yes")
            .put("replyTo", to)
            .toString());
  }

  /** What needs no more than the chat. */
  void act(String what, long chat) {
    post("/play/" + what, "{\"chat\":" + chat + "}");
  }

  void forward(int minutes) {
    post("/play/clock", "{\"minutes\":" + minutes + "}");
  }

  /** The events of {@code kind} so far. */
  List<JsonNode> events(String kind) {
    return json(get("/play/events?after=0"))
        .path("events")
        .valueStream()
        .map(numbered -> numbered.path("event"))
        .filter(event -> event.path("kind").asText().equals(kind))
        .toList();
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(address.resolve(path)).build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private JsonNode post(String path, String body) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.body());
    }
    return json(answer);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
