package mamaback.app;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** One run of the program with what was typed in and what it printed. */
final class RunningProgram {
  private final StringWriter out;
  private final StringWriter err = new StringWriter();
  private final Program program;
  private int exitCode;

  private RunningProgram(StringWriter out, String input, Map<String, String> environment) {
    this.out = out;
    this.program =
        new Program(
            new BufferedReader(new StringReader(input)),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            environment,
            Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC));
  }

  static RunningProgram run(String... args) {
    return reading("", args);
  }

  static RunningProgram reading(String input, String... args) {
    return with(Map.of(), input, args);
  }

  /** Runs until it ends, writing its results into {@code out} meanwhile; returns the exit code. */
  static int writing(StringWriter out, String... args) {
    return new RunningProgram(out, "", Map.of()).program.run(args);
  }

  static RunningProgram with(Map<String, String> environment, String input, String... args) {
    RunningProgram running = new RunningProgram(new StringWriter(), input, environment);
    running.exitCode = running.program.run(args);
    return running;
  }

  int exitCode() {
    return exitCode;
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
