package mamaback.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import mamaback.JavaProcess;

/** A process that is killed at the step at which it stands still. */
public final class Victim {
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private Victim() {}

  /**
   * Runs {@code program} until it stands still, and kills it.
   *
   * @param folder for what it writes; the last argument that the program gets is its sign
   */
  public static void kill(Class<?> program, Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path sign = folder.resolve("sign");
    Path output = folder.resolve("output");
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add(sign.toString());
    List<String> options = List.of("--enable-native-access=ALL-UNNAMED");
    Process process = JavaProcess.of(output, options, program, all).start();
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (Files.notExists(sign) && process.isAlive() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(2_000_000);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(sign).as(Files.readString(output)).exists();
  }

  /** Gives the sign and does nothing more. */
  public static void standStill(Path sign) {
    try {
      Files.writeString(sign, "here", StandardCharsets.UTF_8);
      new CountDownLatch(1).await();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
