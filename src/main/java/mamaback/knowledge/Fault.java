package mamaback.knowledge;

import java.nio.file.Path;

/**
 * Something wrong in a file, for the person who mends it.
 *
 * @param line from 1
 * @param problem what is wrong
 * @param mend what to do about it
 */
public record Fault(Path file, int line, String problem, String mend) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + problem + ". " + mend;
  }
}
