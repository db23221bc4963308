package mamaback.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * A Bot API server on loopback that behaves like Telegram's towards the real client: offsets, long
 * polls, limits of what a message may be, and whatever faults a test orders. Its call log is a
 * witness. Dates are seconds, ids and required fields as the real server sends them.
 */
public final class FakeTelegram implements AutoCloseable {
  public static final String TOKEN = "424242:AAfakeTokenThatMustNeverBeSeenInAnyLog";

  /** The user who administers all groups; beside her, one whose number is that of the group. */
  public static final long ADMIN = 11;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("fake-", 0).factory());
  private final Users updates = new Users();
  private final Webhook webhook = new Webhook();
  private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
  private final List<Fault> faults = new CopyOnWriteArrayList<>();
  private final List<Witness> witnesses = new CopyOnWriteArrayList<>();
  private volatile Limit limit = new Limit(Integer.MAX_VALUE);
  private final AtomicLong messageIds = new AtomicLong(1_000);

  private FakeTelegram(HttpServer server) {
    this.server = server;
  }

  /** A server on a free port. */
  public static FakeTelegram start() {
    return startAt(0);
  }

  /** A server on {@code port}, for a test in which Telegram was away. */
  public static FakeTelegram startAt(int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      FakeTelegram fake = new FakeTelegram(HttpServer.create(address, 0));
      fake.server.createContext("/", fake::handle);
      fake.server.setExecutor(fake.threads);
      fake.server.start();
      return fake;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What the users of this Telegram do. */
  public Users updates() {
    return updates;
  }

  /** Every call so far, in the order of arrival, refused ones too. */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The calls of {@code method}; the library writes method names in its own case. */
  public List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equalsIgnoreCase(method)).toList();
  }

  /** Sees each call and its answer before the caller does. */
  public interface Witness {
    void sees(Call call, JsonNode answer);
  }

  /** From now on {@code witness} sees every call that is not refused by an ordered fault. */
  public void watch(Witness witness) {
    witnesses.add(witness);
  }

  /** The texts that arrived in {@code chat}. */
  public List<String> textsTo(long chat) {
    return calls("sendMessage").stream()
        .filter(call -> call.body().path("chat_id").asLong() == chat && call.isAccepted())
        .map(call -> call.body().path("text").asText())
        .toList();
  }

  /** Another program with the same token takes the webhook away. */
  public void loseWebhook() {
    webhook.delete();
  }

  /** Lets the next call of {@code method} fail; faults of one method come in order. */
  public void failNext(String method, Fault.Kind kind) {
    faults.add(new Fault(method, kind));
  }

  /** Answers 429 to more than {@code aSecond} messages within a second. */
  public void allow(int aSecond) {
    limit = new Limit(aSecond);
  }

  @Override
  public void close() {
    updates.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().split("/", -1);
      String method = path[path.length - 1];
      JsonNode body = body(exchange);
      Optional<Fault> fault = takeFault(method).or(() -> flood(method));
      if (fault.isPresent()) {
        calls.add(new Call(method, body, fault.get().kind().isDone()));
        fault.get().kind().answer(exchange);
        return;
      }
      ObjectNode answer =
          path[1].equals("bot" + TOKEN) ? answer(method, body) : Answers.error(401, "Unauthorized");
      Call call = new Call(method, body, answer.path("ok").asBoolean());
      calls.add(call);
      witnesses.forEach(witness -> witness.sees(call, answer));
      respond(exchange, answer);
    } catch (IOException e) {
      // The client went away; the real server does not mind either.
    }
  }

  private static JsonNode body(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type != null && type.startsWith("multipart/")) {
      return JSON.createObjectNode().put("multipart", new String(bytes, StandardCharsets.UTF_8));
    }
    return bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
  }

  private Optional<Fault> takeFault(String method) {
    Predicate<Fault> fits = fault -> fault.method().equalsIgnoreCase(method);
    synchronized (faults) {
      Optional<Fault> first = faults.stream().filter(fits).findFirst();
      first.ifPresent(faults::remove);
      return first;
    }
  }

  private Optional<Fault> flood(String method) {
    return method.equalsIgnoreCase("sendMessage") && limit.isReached()
        ? Optional.of(new Fault(method, new Fault.RetryAfter(1)))
        : Optional.empty();
  }

  private ObjectNode answer(String method, JsonNode body) {
    return switch (method.toLowerCase(Locale.ROOT)) {
      case "getupdates" -> webhook.isSet() ? Webhook.conflict() : updates.poll(body);
      case "setwebhook" -> webhook.set(body);
      case "deletewebhook" -> webhook.delete();
      case "getwebhookinfo" -> webhook.info();
      case "sendmessage" -> Answers.message(body, messageIds.incrementAndGet());
      case "editmessagetext" -> Answers.message(body, body.path("message_id").asLong());
      case "editmessagereplymarkup" -> Answers.ok(body);
      case "senddocument" -> Answers.document(messageIds.incrementAndGet());
      case "getme" -> Answers.me();
      case "getchatadministrators" ->
          Answers.administrators(ADMIN, Math.abs(body.path("chat_id").asLong()));
      case "answerinlinequery", "answercallbackquery", "sendchataction", "setmycommands" ->
          Answers.yes();
      case "setmydescription", "setmyshortdescription" -> Answers.yes();
      default -> Answers.error(404, "Not Found: method not found");
    };
  }

  static void respond(HttpExchange exchange, ObjectNode answer) throws IOException {
    byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
    int status = answer.path("ok").asBoolean() ? 200 : answer.path("error_code").asInt();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
