package mamaback.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mamaback.chat.Trouble;
import mamaback.telegram.Traffic.Handover;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Telegram calls to deliver an update. Whoever does not show the secret is turned away before
 * anything of theirs is read; an update is answered with 200 only when it is kept. Every path
 * serves, since a proxy may cut some of it off.
 */
final class WebhookServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookServer.class);

  /** Bot API, setWebhook.secret_token. */
  private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

  /** An update is a few thousand bytes. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int NO_BODY = -1;

  private final HttpServer server;
  private final WebhookSecret secret;
  private final SharedIntake intake;
  private final BotApi api;
  private final Complaints complaints;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("webhook-", 0).factory());

  /**
   * @param api whose listener is told what is handed over
   * @throws IOException if the address is taken
   */
  WebhookServer(Receiving.Webhook webhook, SharedIntake intake, BotApi api, Clock clock)
      throws IOException {
    this.server = HttpServer.create(webhook.address(), 0);
    this.secret = webhook.secret();
    this.intake = intake;
    this.api = api;
    this.complaints = new Complaints(LOG, clock);
  }

  /** Serves from now on. */
  void start() {
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Handover outcome = outcome(exchange);
      api.handedOver(outcome);
      exchange.sendResponseHeaders(status(outcome), NO_BODY);
    }
  }

  private Handover outcome(HttpExchange exchange) throws IOException {
    if (!secret.matches(
        Optional.ofNullable(exchange.getRequestHeaders().getFirst(SECRET_HEADER)))) {
      return Handover.WITHOUT_SECRET;
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return Handover.NO_POST;
    }
    InputStream body = exchange.getRequestBody();
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    return bytes.length > MOST_BYTES ? Handover.TOO_LARGE : keep(bytes);
  }

  private Handover keep(byte[] body) {
    Optional<PolledUpdates.Polled> delivered = PollUpdates.delivered(body);
    if (delivered.isEmpty()) {
      complaints.say("skipped an update that has no number");
      return Handover.UNREADABLE;
    }
    try {
      intake.take(delivered.get());
      return delivered.get().update().isPresent() ? Handover.KEPT : Handover.UNREADABLE;
    } catch (RuntimeException e) {
      complaints.say("updates cannot be kept: " + Trouble.of(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Handover.NOT_KEPT;
  }

  /** Telegram repeats what is not answered with 2xx; what cannot be read would stay so. */
  private static int status(Handover outcome) {
    return switch (outcome) {
      case KEPT, UNREADABLE -> 200;
      case WITHOUT_SECRET -> 401;
      case NO_POST -> 405;
      case TOO_LARGE -> 413;
      case NOT_KEPT -> 503;
    };
  }

  /** What is broken off is not confirmed, so Telegram repeats it. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
