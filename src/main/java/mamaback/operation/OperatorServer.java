package mamaback.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Answers the operator's tools on loopback: {@code /health} while the program lives, {@code /ready}
 * while it has all that it needs to answer, {@code /metrics} for Prometheus.
 */
public final class OperatorServer implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final String FIGURES = "text/plain; version=0.0.4; charset=utf-8";
  private static final String WORDS = "text/plain; charset=utf-8";

  private final HttpServer server;
  private final Meters meters;
  private final List<Need> needs;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("operator-", 0).factory());

  private OperatorServer(HttpServer server, Meters meters, List<Need> needs) {
    this.server = server;
    this.meters = meters;
    this.needs = List.copyOf(needs);
  }

  /** What is answered to one request. */
  private record Answer(int status, String type, String body) {}

  /**
   * Serves from now on.
   *
   * @param port where; 0 for any that is free
   * @throws IOException if the port is taken
   */
  public static OperatorServer start(int port, Meters meters, List<Need> needs) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
    OperatorServer server = new OperatorServer(http, meters, needs);
    http.createContext("/", server::handle);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange.getRequestURI().getPath());
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(String path) {
    return switch (path) {
      case "/health" -> new Answer(200, WORDS, "alive\n");
      case "/ready" -> readiness();
      case "/metrics" -> new Answer(200, FIGURES, meters.scrape());
      default -> new Answer(404, WORDS, "There are /health, /ready and /metrics.\n");
    };
  }

  private Answer readiness() {
    String lacks =
        needs.stream()
            .filter(need -> !need.isThere().getAsBoolean())
            .map(need -> need.lack() + "\n")
            .collect(Collectors.joining());
    return lacks.isEmpty() ? new Answer(200, WORDS, "ready\n") : new Answer(503, WORDS, lacks);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
