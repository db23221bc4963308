package mamaback.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import mamaback.learning.Fingerprint;
import mamaback.learning.LessonBook;
import mamaback.learning.LessonFiles;

/** Where the bot keeps what it learnt from the knowledge: beside the program, unless told. */
final class LearntFolder {
  /** Whoever changes these changes what is learnt. */
  private static final List<String> LEARNERS =
      List.of("knowledge", "learning", "search", "text", "triage");

  private LearntFolder() {}

  /** What is remembered in {@code chosen}, or beside the program. */
  static LessonBook book(Optional<Path> chosen) {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      return LessonBook.NONE;
    }
    Path folder = chosen.orElseGet(() -> program.get().resolveSibling("learnt"));
    return new LessonFiles(folder, learner(program.get()));
  }

  /** The jar, or the folder of classes, that this runs from. */
  private static Optional<Path> program() {
    try {
      CodeSource source = LearntFolder.class.getProtectionDomain().getCodeSource();
      return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The same for the same code, in a jar or not. */
  private static String learner(Path program) {
    try {
      List<String> classes = Files.isDirectory(program) ? inFolder(program) : inJar(program);
      return Fingerprint.of(classes.stream().sorted()).hex();
    } catch (IOException e) {
      throw new UncheckedIOException("the program that runs cannot be read", e);
    }
  }

  private static List<String> inJar(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> isLearner(entry.getName()))
          .map(entry -> entry.getName() + " " + entry.getCrc())
          .toList();
    }
  }

  private static List<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> isLearner(name(folder, file)))
          .map(file -> name(folder, file) + " " + sum(file))
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isLearner(String name) {
    return name.endsWith(".class")
        && LEARNERS.stream().anyMatch(learner -> name.startsWith("mamaback/" + learner + "/"));
  }

  private static long sum(Path file) {
    try {
      CRC32 sum = new CRC32();
      sum.update(Files.readAllBytes(file));
      return sum.getValue();
    } catch (IOException e) {
      throw new UncheckedIOException("the program that runs cannot be read", e);
    }
  }
}
