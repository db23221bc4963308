package mamaback.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * By what a change of files is noticed.
 *
 * @param stamps size and time of the last change of each file
 */
record FileStamps(Map<Path, Stamp> stamps) {
  FileStamps {
    stamps = Map.copyOf(stamps);
  }

  /** Of one file. */
  record Stamp(long size, Instant modified) {}

  /**
   * The stamps of all files in and below {@code roots}.
   *
   * @throws IOException if a folder cannot be read
   */
  static FileStamps of(List<Path> roots) throws IOException {
    Map<Path, Stamp> stamps = new TreeMap<>();
    for (Path root : roots) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.toList()) {
          add(path, stamps);
        }
      }
    }
    return new FileStamps(stamps);
  }

  private static void add(Path path, Map<Path, Stamp> stamps) throws IOException {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (file.isRegularFile()) {
        stamps.put(path, new Stamp(file.size(), file.lastModifiedTime().toInstant()));
      }
    } catch (NoSuchFileException e) {
      // Gone since the folder was listed, as editors do it with their own files; so not there.
    }
  }
}
