package mamaback.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, in the heap that the README's run command gives. */
final class OwnProcess {
  private OwnProcess() {}

  /** One that is not started yet and writes all that it says into {@code output}. */
  static ProcessBuilder of(Path output, String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + System.getProperty("run.memory"),
                "-cp",
                System.getProperty("java.class.path"),
                "mamaback.app.Main"));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
  }
}
