package mamaback.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The knowledge as shipped, for tests that change it. */
final class OurKnowledge {
  private static final Path OURS = Path.of("knowledge");

  private OurKnowledge() {}

  /** Copies all its files into {@code folder}, which may not be there yet. */
  static void copyTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(OURS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(OURS.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
