package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The knowledge as shipped, in the heap that the README's run command gives. */
class RunMemoryTest {
  private static final long LONGEST_START_SECONDS = 120;

  @TempDir private Path folder;

  @Test
  void learnsAndAnswersInTheHeapOfTheRunCommand() throws IOException, InterruptedException {
    Path output = folder.resolve("output");

    ProcessBuilder program = OwnProcess.of(output, "ask", "heat or ice for my back?");
    program
        .environment()
        .put(Setting.LEARNT_FOLDER.variable(), folder.resolve("learnt").toString());
    Process process = program.start();
    boolean ended = process.waitFor(LONGEST_START_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();

    assertThat(ended).isTrue();
    assertThat(process.exitValue()).as(Files.readString(output, StandardCharsets.UTF_8)).isZero();
  }
}
