package mamaback.playground;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Lets only requests pass that were meant for this server: a page of elsewhere may send requests to
 * loopback too, under a name of its own that leads here (DNS rebinding), or as a form. No answer
 * ever allows another origin to read it.
 */
final class LocalOnly extends Filter {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    Set<String> names = names(exchange.getLocalAddress().getPort());
    Headers headers = exchange.getRequestHeaders();
    boolean isMeant = names.contains(Optional.ofNullable(headers.getFirst("Host")).orElse(""));
    boolean isFromHere =
        Optional.ofNullable(headers.getFirst("Origin"))
            .map(origin -> names.stream().map("http://"::concat).anyMatch(origin::equals))
            .orElse(true);
    if (!isMeant || !isFromHere) {
      try (exchange) {
        Answers.text(exchange, 403, "Open the address that the program printed.");
      }
      return;
    }
    Headers answered = exchange.getResponseHeaders();
    answered.set("Content-Security-Policy", POLICY);
    answered.set("X-Content-Type-Options", "nosniff");
    answered.set("Referrer-Policy", "no-referrer");
    answered.set("Cross-Origin-Resource-Policy", "same-origin");
    answered.set("Cache-Control", "no-store");
    chain.doFilter(exchange);
  }

  @Override
  public String description() {
    return "lets only this machine's own requests pass";
  }

  private static Set<String> names(int port) {
    return Set.of("127.0.0.1:" + port, "localhost:" + port);
  }
}
