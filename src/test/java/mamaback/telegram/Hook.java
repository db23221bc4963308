package mamaback.telegram;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A bot's webhook, called as Telegram calls it. */
record Hook(int port) {
  static final String SECRET = "aWebhookSecretThatOnlyTelegramKnows_0";
  static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Hook onAFreePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new Hook(socket.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Receiving.Webhook webhook() {
    return new Receiving.Webhook(
        URI.create("http://127.0.0.1:" + port + "/telegram"),
        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
        new WebhookSecret(SECRET));
  }

  /** Delivers what somebody wrote; the status of the answer. */
  int deliver(long id, long chat, String text) {
    return post(SECRET, update(id, chat, text));
  }

  int post(String secret, String body) {
    return status(request().header(SECRET_HEADER, secret).POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request() {
    return HttpRequest.newBuilder(webhook().url()).header("Content-Type", "application/json");
  }

  static int status(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  static String update(long id, long chat, String text) {
    ObjectNode update = JSON.createObjectNode().put("update_id", id);
    ObjectNode message = update.putObject("message");
    message.put("message_id", id).put("date", 1_795_000_000L).put("text", text);
    message.putObject("chat").put("id", chat).put("type", "private");
    message.putObject("from").put("id", chat).put("is_bot", false).put("first_name", "Ada");
    return update.toString();
  }
}
