package mamaback.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Fault;

/** Finds where in the knowledge files a text stands. Not thread-safe. */
final class SourceLines {
  /** So many characters tell lines apart; a longer text may be broken over lines. */
  private static final int SHORT = 30;

  private final Path folder;
  private final Map<Path, List<String>> lines = new HashMap<>();

  /**
   * @param folder the folder of one language
   */
  SourceLines(Path folder) {
    this.folder = folder;
  }

  Path file(Entry entry) {
    return folder.resolve(entry.file());
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** A fault at the line of {@code file} that begins to say {@code text}; at the first if none. */
  Fault fault(Path file, String text, String problem, String mend) {
    int line = lines(file, text).findFirst().orElse(1);
    return new Fault(file, line, problem, mend);
  }

  /** The same at the last such line: of two that say the same it is the one too many. */
  Fault lastFault(Path file, String text, String problem, String mend) {
    int line = lines(file, text).reduce(1, (former, latter) -> latter);
    return new Fault(file, line, problem, mend);
  }

  private IntStream lines(Path file, String text) {
    String sought = text.strip().substring(0, Math.min(SHORT, text.strip().length()));
    List<String> all = lines.computeIfAbsent(file, SourceLines::read);
    return IntStream.rangeClosed(1, all.size()).filter(line -> all.get(line - 1).contains(sought));
  }

  /** The lines without marks of style or escapes. */
  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(line -> line.replace("*", "").replace("\\", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
