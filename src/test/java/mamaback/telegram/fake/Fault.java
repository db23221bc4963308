package mamaback.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** What goes wrong with one call of {@code method}. */
public record Fault(String method, Fault.Kind kind) {
  /** How a call goes wrong. */
  public sealed interface Kind {
    /** Whether the server did what was asked before it failed. */
    boolean isDone();

    /** Spoils the answer. */
    void answer(HttpExchange exchange) throws IOException;
  }

  /** The server says no. */
  public record Error(int code, String description) implements Kind {
    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
      FakeTelegram.respond(exchange, Answers.error(code, description));
    }
  }

  /** Too many requests. */
  public record RetryAfter(int seconds) implements Kind {
    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
      ObjectNode answer = Answers.error(429, "Too Many Requests: retry after " + seconds);
      answer.putObject("parameters").put("retry_after", seconds);
      FakeTelegram.respond(exchange, answer);
    }
  }

  /** The group became a supergroup. */
  public record Migrated(long to) implements Kind {
    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
      ObjectNode answer =
          Answers.error(400, "Bad Request: group chat was upgraded to a supergroup chat");
      answer.putObject("parameters").put("migrate_to_chat_id", to);
      FakeTelegram.respond(exchange, answer);
    }
  }

  /** A proxy's page instead of an answer. */
  public record BadGateway() implements Kind {
    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
      byte[] page = "<html>502 Bad Gateway</html>".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html");
      exchange.sendResponseHeaders(502, page.length);
      exchange.getResponseBody().write(page);
    }
  }

  /** It is done, but the connection breaks before the answer. */
  public record Dropped() implements Kind {
    @Override
    public boolean isDone() {
      return true;
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
      exchange.sendResponseHeaders(200, 10_000);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
    }
  }

  /** No answer until {@code end} is counted down. */
  public record Hanging(CountDownLatch end) implements Kind {
    @Override
    public boolean isDone() {
      return true;
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
