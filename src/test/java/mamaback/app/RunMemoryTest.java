package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The knowledge as shipped, in the heap that the README's run command gives. */
class RunMemoryTest {
  private static final long LONGEST_SECONDS = 120;

  @TempDir private Path folder;
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void end() {
    processes.forEach(Process::destroyForcibly);
  }

  /** Both are in memory for a while, what served before and what is learned. */
  @Test
  void learnsAtTheStartAndAgainForAChangedQuestion() throws IOException {
    Path knowledge = folder.resolve("knowledge");
    OurKnowledge.copyTo(knowledge);
    start("run", "--knowledge", knowledge.toString());
    awaitSaid("The bot is at");

    String subject = "\n- about: \"Sails\"\n  questions:\n    - \"which rope for a jib\"\n";
    Files.writeString(knowledge.resolve("en/elsewhere.yaml"), subject, StandardOpenOption.APPEND);

    awaitSaid("changed files were loaded");
  }

  private Process start(String... arguments) throws IOException {
    ProcessBuilder program = OwnProcess.of(folder.resolve("output"), arguments);
    program
        .environment()
        .put(Setting.LEARNT_FOLDER.variable(), folder.resolve("learnt").toString());
    program.environment().put(Setting.STORE_FOLDER.variable(), folder.resolve("data").toString());
    Process process = program.start();
    processes.add(process);
    return process;
  }

  private void awaitSaid(String words) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (!said().contains(words) && !said().contains("refused") && System.nanoTime() < deadline) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    assertThat(said()).contains(words);
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("output"));
  }
}
