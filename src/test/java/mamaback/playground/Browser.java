package mamaback.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A real Chromium without a window, driven over the DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String LISTENING = "DevTools listening on ";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> calls;
  private final AtomicInteger lastCall = new AtomicInteger();

  private Browser(
      Process process, WebSocket socket, Map<Integer, CompletableFuture<JsonNode>> calls) {
    this.process = process;
    this.socket = socket;
    this.calls = calls;
  }

  /** Where this machine has one. */
  static Optional<Path> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens an empty page; the browser keeps its own files in {@code folder}. */
  static Browser open(Path program, Path folder) throws Exception {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    HttpClient http = HttpClient.newHttpClient();
    Map<Integer, CompletableFuture<JsonNode>> calls = new ConcurrentHashMap<>();
    WebSocket socket =
        http.newWebSocketBuilder()
            .buildAsync(tab(http, process), new Listener(calls))
            .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    return new Browser(process, socket, calls);
  }

  private static URI tab(HttpClient http, Process process) throws Exception {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = output.readLine();
    while (line != null && !line.startsWith(LISTENING)) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException("the browser did not start");
    }
    URI tools = URI.create(line.substring(LISTENING.length()));
    URI fresh = URI.create("http://127.0.0.1:" + tools.getPort() + "/json/new?about:blank");
    HttpRequest request =
        HttpRequest.newBuilder(fresh).method("PUT", HttpRequest.BodyPublishers.noBody()).build();
    JsonNode tab = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    return URI.create(tab.path("webSocketDebuggerUrl").asText());
  }

  /** Puts the parts of long messages together and hands answers to those who wait for them. */
  private static final class Listener implements WebSocket.Listener {
    private final Map<Integer, CompletableFuture<JsonNode>> calls;
    private final StringBuilder message = new StringBuilder();

    Listener(Map<Integer, CompletableFuture<JsonNode>> calls) {
      this.calls = calls;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
      message.append(data);
      if (isLast) {
        JsonNode answer = read(message.toString());
        message.setLength(0);
        Optional.ofNullable(calls.remove(answer.path("id").asInt()))
            .ifPresent(call -> call.complete(answer));
      }
      socket.request(1);
      return CompletableFuture.completedStage(null);
    }

    private static JsonNode read(String text) {
      try {
        return JSON.readTree(text);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Shows {@code page} instead of the one before. */
  void show(URI page) {
    call("Page.navigate", JSON.createObjectNode().put("url", page.toString()));
  }

  /** What {@code script} comes to; a promise is waited for. */
  JsonNode run(String script) {
    ObjectNode parameters = JSON.createObjectNode().put("expression", script);
    JsonNode answer =
        call("Runtime.evaluate", parameters.put("awaitPromise", true).put("returnByValue", true));
    if (answer.path("result").has("exceptionDetails")) {
      throw new AssertionError(script + ": " + answer);
    }
    return answer.path("result").path("result").path("value");
  }

  /** Waits until {@code script} comes to true. */
  void await(String script) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!run(script).asBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not in time: " + script + "\n" + run("document.body.innerText"));
      }
      LockSupport.parkNanos(20_000_000);
    }
  }

  /** Types into what has the focus. */
  void type(String text) {
    call("Input.insertText", JSON.createObjectNode().put("text", text));
  }

  /** Presses one key, such as {@code Enter} or {@code Tab}. */
  void press(String key, int code) {
    ObjectNode down = JSON.createObjectNode().put("type", "keyDown").put("key", key);
    down.put("windowsVirtualKeyCode", code).put("text", key.equals("Enter") ? "\r" : "");
    call("Input.dispatchKeyEvent", down);
    call(
        "Input.dispatchKeyEvent",
        JSON.createObjectNode()
            .put("type", "keyUp")
            .put("key", key)
            .put("windowsVirtualKeyCode", code));
  }

  /** Shows the page as wide and high as this. */
  void resize(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        JSON.createObjectNode()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", width < 600));
  }

  /** Shows the page as to somebody who prefers {@code scheme}: dark or light. */
  void prefer(String scheme) {
    ObjectNode media = JSON.createObjectNode();
    media.putArray("features").addObject().put("name", "prefers-color-scheme").put("value", scheme);
    call("Emulation.setEmulatedMedia", media);
  }

  /** The page as a PNG. */
  byte[] picture() {
    JsonNode answer = call("Page.captureScreenshot", JSON.createObjectNode());
    return Base64.getDecoder().decode(answer.path("result").path("data").asText());
  }

  private JsonNode call(String method, ObjectNode parameters) {
    int id = lastCall.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    calls.put(id, answer);
    ObjectNode call = JSON.createObjectNode().put("id", id).put("method", method);
    socket.sendText(call.set("params", parameters).toString(), true);
    return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }
}
