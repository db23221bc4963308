package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mamaback.chat.ChatId;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.telegram.fake.Fault;
import mamaback.tips.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** {@code run}: the whole program against a Telegram on loopback, and without one. */
class RunCommandTest {
  private static final long ADA = 4_711;
  private static final String MARKER = "zebrafinch heat or ice for my back";

  private static final long FIRST_USER = 1_001;
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  private static final Pattern METRIC = Pattern.compile("\\b(?:mamaback|jvm|process)_[a-z_]+");

  @TempDir private Path folder;
  private final int operatorPort = freePort();
  private final FakeTelegram telegram = FakeTelegram.start();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("mamaback");
  private final Level usual = root.getLevel();
  private final Level usualOfOurs = ours.getLevel();

  @BeforeEach
  void readTheLog() {
    log.start();
    root.addAppender(log);
    root.setLevel(Level.TRACE);
    ours.setLevel(Level.TRACE);
  }

  @AfterEach
  void stop() {
    root.detachAppender(log);
    root.setLevel(usual);
    ours.setLevel(usualOfOurs);
    telegram.close();
  }

  @Test
  void answersInTelegramShowsItsFiguresAndNeverLogsTokenOrText() throws IOException {
    telegram.failNext("sendMessage", new Fault.Dropped());
    telegram.failNext("getUpdates", new Fault.BadGateway());
    Thread running =
        Thread.ofPlatform()
            .daemon()
            .start(() -> RunningProgram.with(environment(FakeTelegram.TOKEN), "", "run"));
    telegram.updates().write(ADA, MARKER);
    telegram.updates().write(ADA, MARKER + " again");

    await(() -> telegram.textsTo(ADA).size() >= 2);
    await(this::isReady);
    String figures = metrics();
    telegram.failNext("getUpdates", new Fault.Error(401, "Unauthorized"));
    telegram.updates().write(ADA, MARKER + " last");
    await(() -> !running.isAlive());

    assertThat(telegram.textsTo(ADA).getLast()).contains("Heat or ice");
    assertThat(dashboardNames())
        .hasSizeGreaterThan(20)
        .allSatisfy(name -> assertThat(figures).containsPattern("(?m)^" + name + "[{ ]"));
    assertThat(log.list)
        .filteredOn(event -> event.getFormattedMessage().equals("reply sent"))
        .as("the lines of an update bear its number")
        .extracting(event -> event.getMDCPropertyMap().get("update"))
        .contains("2", "3")
        .doesNotHaveDuplicates();
    assertThat(log.list)
        .noneMatch(event -> written(event).contains("zebrafinch"))
        .noneMatch(event -> written(event).contains(FakeTelegram.TOKEN))
        .noneMatch(event -> written(event).contains(Long.toString(ADA)))
        .noneMatch(event -> written(event).contains("Ada"));
  }

  @Test
  void aChangeOfTheKnowledgeIsServedSoonAndABadOneIsRefused() throws IOException {
    Path knowledge = folder.resolve("knowledge");
    OurKnowledge.copyTo(knowledge);
    Path wording = knowledge.resolve("en").resolve("wording.yaml");
    Thread running =
        Thread.ofPlatform()
            .daemon()
            .start(
                () ->
                    RunningProgram.with(
                        environment(FakeTelegram.TOKEN),
                        "",
                        "run",
                        "--knowledge",
                        knowledge.toString()));
    await(this::isReady);
    String first = version();

    Files.writeString(
        wording,
        Files.readString(wording)
            .replace("What I decided since", "What came about since")
            .replace("A small tip each day", "One small tip a day"));
    await(() -> !version().equals(first));
    telegram.updates().write(ADA, "/stats");
    await(() -> lastTo(ADA).contains("What came about since"));
    await(() -> menu().contains("One small tip a day"));

    Files.writeString(wording, Files.readString(wording) + "nonsense: x\n");
    await(() -> metrics().contains("mamaback_knowledge_refused 1.0"));
    telegram.updates().write(ADA, "/status");
    await(() -> lastTo(ADA).contains("wording.yaml:"));
    telegram.updates().write(ADA, "/stats");
    await(() -> lastTo(ADA).contains("What came about since"));
    telegram.failNext("getUpdates", new Fault.Error(401, "Unauthorized"));
    telegram.updates().write(ADA, "bye");
    await(() -> !running.isAlive());

    assertThat(log.list)
        .filteredOn(event -> event.getLevel() == Level.ERROR)
        .extracting(ILoggingEvent::getFormattedMessage)
        .anyMatch(line -> line.contains("changed files were refused") && line.contains("nonsense"));
  }

  /** The menu of commands as Telegram was told it in English last. */
  private String menu() {
    return telegram.calls("setMyCommands").stream()
        .map(call -> call.body())
        .filter(body -> !body.hasNonNull("language_code"))
        .reduce((one, next) -> next)
        .map(Object::toString)
        .orElse("");
  }

  @Test
  void aRefusedTokenIsOneSentenceAndItsOwnExitCode() {
    Map<String, String> wrong = new HashMap<>(environment("1:AAwrong"));
    wrong.remove("MAMABACK_OPERATOR_PORT");

    RunningProgram refused = RunningProgram.with(wrong, "", "run");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err().strip().lines()).hasSize(1);
    assertThat(refused.err()).contains("BotFather").doesNotContain("AAwrong");
  }

  @Test
  void aRefusedTokenUsesUpNoTip() {
    Clock before = Clock.fixed(Instant.parse("2026-11-20T02:30:00Z"), ZoneOffset.UTC);
    ZoneId fiveHoursAhead = ZoneOffset.ofHours(5);
    StoreSettings data = new StoreSettings(Optional.empty(), folder);
    try (Store store = Store.open(data, before)) {
      store
          .tips(25)
          .records()
          .subscriptions()
          .keep(Subscription.daily(new ChatId(ADA), fiveHoursAhead, LocalTime.of(7, 45)));
    }

    RunningProgram refused = RunningProgram.with(environment("1:AAwrong"), "", "run");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(telegram.calls("sendMessage")).isEmpty();
    try (Store store = Store.open(data, before)) {
      assertThat(store.tips(25).deliveries().counts(Instant.EPOCH)).isEmpty();
    }
  }

  @Test
  void withoutATokenItServesAPlaygroundWhoseClockBringsTheTip() throws Exception {
    StringWriter out = new StringWriter();
    AtomicInteger exitCode = new AtomicInteger(-1);
    Thread running =
        Thread.ofPlatform().daemon().start(() -> exitCode.set(RunningProgram.writing(out, "run")));
    await(() -> ADDRESS.matcher(out.toString()).find());
    Matcher address = ADDRESS.matcher(out.toString());
    assertThat(address.find()).isTrue();
    URI playground = URI.create(address.group());

    String page = read(playground).orElseThrow();
    act(playground, "user", "{\"name\":\"Ada\",\"language\":\"en\"}");
    write(playground, "/tips Berlin");
    await(() -> said(playground) == 1);
    write(playground, "/tips 08:30");
    await(() -> said(playground) == 2);
    // From three o'clock in the night in London to ten in the morning in Berlin.
    act(playground, "clock", "{\"minutes\":360}");
    await(() -> said(playground) == 3);
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

  /** The metrics that config/grafana.json asks for. */
  private static Set<String> dashboardNames() throws IOException {
    JsonNode dashboard =
        JsonMapper.builder().build().readTree(Path.of("config/grafana.json").toFile());
    return dashboard.findValuesAsText("expr").stream()
        .flatMap(query -> METRIC.matcher(query).results())
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private boolean isReady() {
    return get("/ready").filter("ready\n"::equals).isPresent();
  }

  private String metrics() {
    return get("/metrics").orElse("");
  }

  private static void write(URI playground, String words) {
    act(playground, "message", "{\"chat\":" + FIRST_USER + ",\"text\":\"" + words + "\"}");
  }

  private static void act(URI playground, String what, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(playground.resolve("/play/" + what))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    assertThat(answer(request)).isPresent();
  }

  /** How many messages the bot sent in the playground. */
  private static long said(URI playground) {
    String events = read(playground.resolve("/play/events?after=0")).orElse("");
    return Pattern.compile("\"kind\":\"Sent\"").matcher(events).results().count();
  }

  private Optional<String> get(String path) {
    return read(URI.create("http://127.0.0.1:" + operatorPort + path));
  }

  private static Optional<String> read(URI address) {
    return answer(HttpRequest.newBuilder(address).build());
  }

  /** What is answered; empty while the program is not there yet. */
  private static Optional<String> answer(HttpRequest request) {
    try {
      return Optional.of(
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String lastTo(long chat) {
    List<String> texts = telegram.textsTo(chat);
    return texts.isEmpty() ? "" : texts.getLast();
  }

  /** Of the knowledge that answers. */
  private String version() {
    return metrics()
        .lines()
        .filter(line -> line.startsWith("mamaback_knowledge{"))
        .findFirst()
        .orElse("");
  }

  private Map<String, String> environment(String token) {
    return Map.of(
        "TELEGRAM_BOT_TOKEN",
        token,
        "MAMABACK_TELEGRAM_API_URL",
        telegram.address().toString(),
        "MAMABACK_STORE_FOLDER",
        folder.toString(),
        "MAMABACK_OPERATOR_ADMINS",
        Long.toString(ADA),
        "MAMABACK_OPERATOR_PORT",
        Integer.toString(operatorPort));
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
