package mamaback.playground;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Answers requests, and may wait before it does. */
interface Service {
  void answer(HttpExchange exchange) throws IOException, InterruptedException;

  /** Answers and lets the request go; a wait that is broken off is no answer. */
  default void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
