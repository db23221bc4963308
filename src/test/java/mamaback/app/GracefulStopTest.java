package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mamaback.telegram.fake.FakeTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, told by the system to end. */
class GracefulStopTest {
  private static final List<Long> CHATS = LongStream.rangeClosed(101, 140).boxed().toList();
  private static final long LONGEST_STOP_SECONDS = 10;
  private static final long LONGEST_START_SECONDS = 120;

  /** 128 and the number of SIGTERM. */
  private static final int TERMINATED = 143;

  @TempDir private Path folder;
  private final FakeTelegram telegram = FakeTelegram.start();
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void close() {
    processes.forEach(Process::destroyForcibly);
    telegram.close();
  }

  @Test
  void aStopEndsInTenSecondsAndLosesNoUpdate() throws Exception {
    Process first = start("first.log");
    CHATS.forEach(chat -> telegram.updates().write(chat, "heat or ice?"));
    await(() -> !answered().isEmpty());

    first.destroy();

    assertThat(first.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(first.exitValue()).isEqualTo(TERMINATED);
    Process second = start("second.log");
    telegram.updates().write(CHATS.getFirst(), "and at night?");
    await(() -> answered().containsAll(CHATS) && telegram.updates().unconfirmed() == 0);
    second.destroy();
    assertThat(second.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertLogged("first.log");
  }

  @Test
  void aPlaygroundThatIsEndedLeavesNothingBehind() throws Exception {
    Path room = Files.createDirectory(folder.resolve("room"));
    ProcessBuilder program = OwnProcess.of(folder.resolve("first.log"), "playground");
    program.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + room);
    Process playground = program.start();
    processes.add(playground);
    await(() -> said("first.log").contains("end it with Ctrl-C"));
    assertThat(playgroundsIn(room)).hasSize(1);

    playground.destroy();

    assertThat(playground.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(playgroundsIn(room)).isEmpty();
  }

  private static List<Path> playgroundsIn(Path room) throws IOException {
    try (Stream<Path> files = Files.list(room)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("mamaback-playground"))
          .toList();
    }
  }

  /** Each line but the virtual machine's own is JSON and names its place; none has the token. */
  private void assertLogged(String log) throws IOException {
    List<String> lines =
        Files.readAllLines(folder.resolve(log)).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("WARNING:"))
            .toList();
    assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(FakeTelegram.TOKEN));

    for (String line : lines) {
      JsonNode event = JsonMapper.builder().build().readTree(line);
      assertThat(event.path("loggerName").asText()).as(line).isNotEmpty();
      assertThat(event.path("formattedMessage").asText()).as(line).isNotEmpty();
    }
  }

  private String said(String log) {
    try {
      Path file = folder.resolve(log);
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Long> answered() {
    return CHATS.stream().filter(chat -> !telegram.textsTo(chat).isEmpty()).toList();
  }

  private Process start(String log) throws IOException {
    ProcessBuilder program = OwnProcess.of(folder.resolve(log), "run");
    program.environment().put("TELEGRAM_BOT_TOKEN", FakeTelegram.TOKEN);
    program.environment().put("LOG_FORMAT", "JSON");
    program.environment().put(Setting.TELEGRAM_API_URL.variable(), telegram.address().toString());
    program.environment().put(Setting.STORE_FOLDER.variable(), folder.resolve("data").toString());
    Process process = program.start();
    processes.add(process);
    return process;
  }

  private void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
    while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(5_000_000);
    }
    assertThat(condition.getAsBoolean())
        .as(() -> "in time; the program said\n" + said("first.log") + said("second.log"))
        .isTrue();
  }
}
