package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command needs and does not find is wrong usage, and named. */
class MissingFilesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"eval --questions", "ablate --questions", "bench-sets"})
  void aFileThatIsNotThereIsNamed(String command) {
    String file = folder.resolve("nope").toString();

    RunningProgram run = RunningProgram.run((command + " " + file).split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().strip()).isEqualTo(file + ": there is no such file or folder.");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aRevisionWithoutGitIsExplained() throws Exception {
    Path log = folder.resolve("log");
    ProcessBuilder program = OwnProcess.of(log, "diff-eval", "HEAD");
    program.environment().put("PATH", folder.toString());

    Process diff = program.start();

    assertThat(diff.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(diff.exitValue()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readString(log)).contains("git is needed").doesNotContain("\tat ");
  }
}
