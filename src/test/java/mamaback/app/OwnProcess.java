package mamaback.app;

import java.nio.file.Path;
import java.util.List;
import mamaback.JavaProcess;

/** The program in a process of its own, in the heap that the README's run command gives. */
final class OwnProcess {
  private OwnProcess() {}

  /** One that is not started yet and writes all that it says into {@code output}. */
  static ProcessBuilder of(Path output, String... args) {
    List<String> heap = List.of(System.getProperty("run.heap").split(" ", -1));
    return JavaProcess.of(output, heap, Main.class, List.of(args));
  }
}
