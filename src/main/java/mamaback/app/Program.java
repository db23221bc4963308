package mamaback.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Clock;
import java.util.Map;
import mamaback.curation.CurationException;
import mamaback.knowledge.KnowledgeException;
import mamaback.store.StoreException;
import picocli.CommandLine;

/**
 * The program with everything that it takes from outside.
 *
 * @param in what is typed or piped in
 * @param out for results alone
 * @param err for messages
 * @param environment environment variables
 */
record Program(
    BufferedReader in,
    PrintWriter out,
    PrintWriter err,
    Map<String, String> environment,
    Clock clock) {

  /** Runs the command in {@code args} and returns its exit code, one of {@link ExitCode}. */
  int run(String... args) {
    CommandLine commandLine =
        new CommandLine(new MamabackCommand(), new CommandFactory(this))
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler((e, command, parsed) -> explain(e));
    int code = commandLine.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  /**
   * What the operator chose.
   *
   * @throws SettingsException if something in it is wrong
   */
  Settings settings(Places places) throws SettingsException {
    return SettingsReader.read(places.config(), environment);
  }

  /** Faults of files and settings are explained; anything else is a fault of the program. */
  private int explain(Exception e) throws Exception {
    int code =
        switch (e) {
          case KnowledgeException ignored -> ExitCode.FAULTS;
          case SettingsException ignored -> ExitCode.USAGE;
          case CurationException ignored -> ExitCode.USAGE;
          case StoreException ignored -> ExitCode.USAGE;
          case IOException ignored -> ExitCode.USAGE;
          default -> throw e;
        };
    err.println(e instanceof IOException file ? explanation(file) : e.getMessage());
    return code;
  }

  /** Java tells by the kind alone what is wrong with a file, and in the message which it is. */
  private static String explanation(IOException e) {
    return switch (e) {
      case NoSuchFileException ignored -> e.getMessage() + ": there is no such file or folder.";
      case NotDirectoryException ignored -> e.getMessage() + ": is no folder.";
      case AccessDeniedException ignored -> e.getMessage() + ": may not be read or written.";
      default -> e.toString();
    };
  }
}
