package mamaback;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of this build in a process of its own, as small and as soon there as can be. */
public final class JavaProcess {
  private JavaProcess() {}

  /**
   * One that is not started yet and writes all that it says into {@code output}.
   *
   * @param options of the JVM, beside the usual ones
   */
  public static ProcessBuilder of(
      Path output, List<String> options, Class<?> program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
  }
}
