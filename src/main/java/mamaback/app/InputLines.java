package mamaback.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Reads lines that end with a line feed alone, so that nothing else in a message splits it. */
final class InputLines {
  private final BufferedReader in;

  InputLines(BufferedReader in) {
    this.in = in;
  }

  /**
   * The next line without its end, or empty at the end of the input.
   *
   * @throws IOException if the input fails
   */
  Optional<String> next() throws IOException {
    StringBuilder line = new StringBuilder();
    int character = in.read();
    if (character < 0) {
      return Optional.empty();
    }
    while (character >= 0 && character != '\n') {
      line.append((char) character);
      character = in.read();
    }
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
    return Optional.of(line.toString());
  }
}
