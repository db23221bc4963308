package mamaback.playground;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mamaback.chat.ChatId;

/**
 * A Bot API server and a chat page, on loopback alone. A bot that polls at {@link #address} with
 * {@link #token} talks to whoever opens that address in a browser. Thread-safe.
 */
public final class Playground implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int TOKEN_BYTES = 24;

  private final HttpServer server;
  private final Scene scene;
  private final String token;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("playground-", 0).factory());

  private Playground(HttpServer server, Scene scene, String token) {
    this.server = server;
    this.scene = scene;
    this.token = token;
  }

  /**
   * Serves from now on.
   *
   * @param port where; 0 for any that is free
   * @throws IOException if the port is taken
   */
  public static Playground start(int port, Clock clock) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
    Playground playground = new Playground(server, new Scene(clock), newToken());
    Scene scene = playground.scene;
    playground.serve("/", new PageFiles());
    playground.serve("/play/", new PageHandler(scene));
    playground.serve("/bot", new BotApiHandler(playground.token, new BotMethods(scene)));
    server.setExecutor(playground.threads);
    server.start();
    return playground;
  }

  /** Where the page is for people, and the Bot API for the bot. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The secret with which the bot polls; another one each time. */
  public String token() {
    return token;
  }

  /** The clock of this world, which the page can put forward. */
  public Clock clock() {
    return scene.clock();
  }

  /** Shows beside {@code chat} how the bot came to its next reply there. */
  public void note(ChatId chat, Insight insight) {
    scene.log().add(new ChatEvent.Noted(chat.value(), insight));
  }

  @Override
  public void close() {
    scene.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(String path, Service service) {
    server.createContext(path, service::handle).getFilters().add(new LocalOnly());
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return "1:" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
