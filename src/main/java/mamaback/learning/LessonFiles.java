package mamaback.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers in files, one a lesson, named by what it was learnt from and by whom. A damaged file
 * counts as none. Where nothing can be written, all is learnt again at the next start. Safe between
 * processes, too.
 */
public final class LessonFiles implements LessonBook {
  private static final String SUFFIX = ".learnt";

  /** So many files of a lesson stay: enough to go back and forth between some versions. */
  private static final int MOST_FILES = 4;

  /** A start without trouble need not wait for the logging to be set up. */
  private static final class Log {
    static final Logger LOG = LoggerFactory.getLogger(LessonFiles.class);
  }

  private final Path folder;
  private final String learner;

  /**
   * Remembers in {@code folder}, which need not exist.
   *
   * @param learner the version of the program; another one would learn something else
   */
  public LessonFiles(Path folder, String learner) {
    this.folder = folder;
    this.learner = learner;
  }

  @Override
  public <T> T recall(Lesson<T> lesson) {
    Fingerprint key = Fingerprint.of(Stream.of(learner, lesson.content().hex()));
    LessonFile file = new LessonFile(folder.resolve(lesson.name() + "-" + key.hex() + SUFFIX));
    return read(lesson, file).orElseGet(() -> learn(lesson, file));
  }

  private static <T> Optional<T> read(Lesson<T> lesson, LessonFile file) {
    try {
      return Optional.of(file.read(lesson.notation()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      Log.LOG.info("what was learnt for {} cannot be read: {}", lesson.name(), e.toString());
      return Optional.empty();
    }
  }

  private <T> T learn(Lesson<T> lesson, LessonFile file) {
    T learnt = lesson.teacher().get();
    try {
      file.write(lesson.notation(), learnt);
      forgetOldest(lesson.name());
    } catch (IOException e) {
      Log.LOG.info("what was learnt for {} cannot be kept: {}", lesson.name(), e.toString());
    }
    return learnt;
  }

  private void forgetOldest(String name) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> file.getFileName().toString().startsWith(name + "-"))
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .forEach(files::add);
    }
    files.sort(Comparator.comparing(LessonFiles::written).reversed());
    for (Path old : files.subList(Math.min(MOST_FILES, files.size()), files.size())) {
      Files.deleteIfExists(old);
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0); // somebody else was faster to delete it
    }
  }
}
