package mamaback.app;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the program starts. */
public final class Main {
  /** Lucene praises an incubating Java module at each start; held here so that it stays silent. */
  private static final Logger VECTOR_ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private Main() {}

  /** Runs the command in {@code args} and exits with its code. */
  public static void main(String[] args) {
    VECTOR_ADVICE.setLevel(Level.SEVERE);
    Program program =
        new Program(
            reader(FileDescriptor.in),
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            System.getenv(),
            Clock.systemUTC());
    System.exit(program.run(args));
  }

  /** Texts are UTF-8 whatever the machine's locale says. */
  private static BufferedReader reader(FileDescriptor in) {
    return new BufferedReader(
        new InputStreamReader(new FileInputStream(in), StandardCharsets.UTF_8));
  }

  private static PrintWriter writer(FileDescriptor out) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(out), StandardCharsets.UTF_8), true);
  }
}
