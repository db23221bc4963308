package mamaback.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

  /** Whoever has been writing for longer was killed. */
  private static final Duration LONGEST_WRITING = Duration.ofHours(1);

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
      forgetOthers(lesson.name(), file.path());
    } catch (IOException | RuntimeException e) {
      Log.LOG.info("what was learnt for {} cannot be kept: {}", lesson.name(), e.toString());
    }
    return learnt;
  }

  /** Keeps of the lesson {@code name} what was written last, and what others may be writing. */
  private void forgetOthers(String name, Path latest) throws IOException {
    List<Path> files = filesOf(name);
    Instant abandoned = written(latest).minus(LONGEST_WRITING);
    List<Path> old = new ArrayList<>();
    files.stream()
        .filter(file -> !isFinished(file) && written(file).isBefore(abandoned))
        .forEach(old::add);
    files.stream()
        .filter(LessonFiles::isFinished)
        .sorted(Comparator.comparing(LessonFiles::written).reversed())
        .skip(MOST_FILES)
        .forEach(old::add);
    for (Path each : old) {
      Files.deleteIfExists(each);
    }
  }

  private List<Path> filesOf(String name) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().startsWith(name + "-"))
          .filter(file -> file.getFileName().toString().contains(SUFFIX))
          .toList();
    }
  }

  private static boolean isFinished(Path file) {
    return file.getFileName().toString().endsWith(SUFFIX);
  }

  private static Instant written(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH; // somebody else was faster to delete it
    }
  }
}
