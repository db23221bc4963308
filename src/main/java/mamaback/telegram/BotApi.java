package mamaback.telegram;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Calls the Bot API and tells every outcome as a value. Thread-safe. */
final class BotApi implements AutoCloseable {
  private static final int MOST_CALLS_AT_ONCE = 64;
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /** A server may close an idle connection just as it is used again; so none is idle for long. */
  private static final Duration IDLE = Duration.ofSeconds(20);

  /** How much longer than the server's own waiting an answer may take. */
  private static final Duration GRACE = Duration.ofSeconds(15);

  private final OkHttpClient http;
  private final TelegramClient client;
  private volatile Traffic traffic = Traffic.UNSEEN;

  BotApi(TelegramSettings settings) {
    this.http = http(settings.receiving().longestWait().plus(GRACE));
    this.client = new OkHttpTelegramClient(http, settings.token().value(), url(settings.api()));
  }

  /** Tells {@code listener} of each call from now on. */
  void tell(Traffic listener) {
    traffic = listener;
  }

  /** Passes on to the listener what became of an update. */
  void handedOver(Traffic.Handover outcome) {
    traffic.handedOver(outcome);
  }

  <T extends Serializable> Outcome<T> call(BotApiMethod<T> method) {
    return told(method.getMethod(), () -> client.execute(method));
  }

  Outcome<Message> send(SendDocument document) {
    return told(document.getMethod(), () -> client.execute(document));
  }

  private <T> Outcome<T> told(String method, Outcomes.Call<T> call) {
    if (http.dispatcher().executorService().isShutdown()) {
      // Closed: the client would say that it is not known what became of the call.
      return new Outcome.NotConnected<>();
    }
    long start = System.nanoTime();
    Outcome<T> outcome = Outcomes.of(call);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    traffic.called(method, answer(outcome), took);
    return outcome;
  }

  private static Traffic.Answer answer(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> ignored -> Traffic.Answer.DONE;
      case Outcome.Limited<?> ignored -> Traffic.Answer.LIMITED;
      case Outcome.Refused<?> ignored -> Traffic.Answer.REFUSED;
      case Outcome.Migrated<?> ignored -> Traffic.Answer.MIGRATED;
      case Outcome.NotConnected<?> ignored -> Traffic.Answer.NOT_CONNECTED;
      case Outcome.Unclear<?> ignored -> Traffic.Answer.UNCLEAR;
    };
  }

  /** Breaks off calls that still wait. */
  void cancelAll() {
    http.dispatcher().cancelAll();
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  /** A repeated request could say a thing twice, so OkHttp must never repeat one by itself. */
  private static OkHttpClient http(Duration callTimeout) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(MOST_CALLS_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(MOST_CALLS_AT_ONCE);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectionPool(new ConnectionPool(MOST_CALLS_AT_ONCE, IDLE.toSeconds(), TimeUnit.SECONDS))
        .connectTimeout(CONNECT_TIMEOUT)
        .readTimeout(callTimeout)
        .callTimeout(callTimeout)
        .retryOnConnectionFailure(false)
        .build();
  }

  private static TelegramUrl url(URI api) {
    int standard = "https".equals(api.getScheme()) ? 443 : 80;
    return TelegramUrl.builder()
        .schema(api.getScheme())
        .host(api.getHost())
        .port(api.getPort() < 0 ? standard : api.getPort())
        .testServer(false)
        .build();
  }
}
