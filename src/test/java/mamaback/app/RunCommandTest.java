package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.telegram.fake.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** {@code run}: the whole program against a Telegram on loopback, and without one. */
class RunCommandTest {
  private static final long ADA = 4_711;
  private static final String MARKER = "zebrafinch heat or ice for my back";

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  @TempDir private Path folder;
  private final FakeTelegram telegram = FakeTelegram.start();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level usual = root.getLevel();

  @BeforeEach
  void readTheLog() {
    log.start();
    root.addAppender(log);
    root.setLevel(Level.TRACE);
  }

  @AfterEach
  void stop() {
    root.detachAppender(log);
    root.setLevel(usual);
    telegram.close();
  }

  @Test
  void answersInTelegramAndNeverLogsTokenOrText() {
    telegram.failNext("sendMessage", new Fault.Dropped());
    telegram.failNext("getUpdates", new Fault.BadGateway());
    Thread running = Thread.ofPlatform().daemon().start(() -> runWith(FakeTelegram.TOKEN));
    telegram.updates().write(ADA, MARKER);
    telegram.updates().write(ADA, MARKER + " again");

    await(() -> telegram.textsTo(ADA).size() >= 2);
    telegram.failNext("getUpdates", new Fault.Error(401, "Unauthorized"));
    telegram.updates().write(ADA, MARKER + " last");
    await(() -> !running.isAlive());

    assertThat(telegram.textsTo(ADA).getLast()).contains("Heat or ice");
    assertThat(log.list).isNotEmpty();
    assertThat(log.list)
        .noneMatch(event -> written(event).contains("zebrafinch"))
        .noneMatch(event -> written(event).contains(FakeTelegram.TOKEN))
        .noneMatch(event -> written(event).contains(Long.toString(ADA)))
        .noneMatch(event -> written(event).contains("Ada"));
  }

  @Test
  void aRefusedTokenIsOneSentenceAndItsOwnExitCode() {
    RunningProgram refused = runWith("1:AAwrong");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err().strip().lines()).hasSize(1);
    assertThat(refused.err()).contains("BotFather").doesNotContain("AAwrong");
  }

  @Test
  void withoutATokenItServesAPlaygroundUntilItIsEnded() throws Exception {
    StringWriter out = new StringWriter();
    AtomicInteger exitCode = new AtomicInteger(-1);
    Thread running =
        Thread.ofPlatform().daemon().start(() -> exitCode.set(RunningProgram.writing(out, "run")));
    await(() -> ADDRESS.matcher(out.toString()).find());
    Matcher address = ADDRESS.matcher(out.toString());
    assertThat(address.find()).isTrue();

    String page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address.group())).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    running.interrupt();
    await(() -> !running.isAlive());

    assertThat(page).contains("Mamaback");
    assertThat(exitCode).hasValue(0);
  }

  @Test
  void aWrongKnowledgeFolderKeepsItFromStarting() {
    RunningProgram started =
        RunningProgram.with(
            Map.of("TELEGRAM_BOT_TOKEN", FakeTelegram.TOKEN), "", "run", "--knowledge", "nowhere");

    assertThat(started.exitCode()).isEqualTo(1);
    assertThat(telegram.calls()).isEmpty();
  }

  private RunningProgram runWith(String token) {
    Map<String, String> environment =
        Map.of(
            "TELEGRAM_BOT_TOKEN",
            token,
            "MAMABACK_TELEGRAM_API_URL",
            telegram.address().toString(),
            "MAMABACK_STORE_FOLDER",
            folder.toString());
    return RunningProgram.with(environment, "", "run");
  }

  private static String written(ILoggingEvent event) {
    String thrown =
        event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getMessage() + "";
    return event.getFormattedMessage() + " " + thrown + List.of(event.getThreadName());
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + 120_000_000_000L;
    while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(5_000_000);
    }
    assertThat(condition.getAsBoolean()).as("in time").isTrue();
  }
}
