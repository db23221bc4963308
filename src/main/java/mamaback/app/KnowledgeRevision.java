package mamaback.app;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A knowledge folder: one that lies there, or one of the past that git keeps. */
final class KnowledgeRevision implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  /** No option of git can have this shape. */
  private static final Pattern REVISION = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_./~^@-]*");

  private final Path folder;
  private final Optional<FileSystem> archive;

  private KnowledgeRevision(Path folder, Optional<FileSystem> archive) {
    this.folder = folder;
    this.archive = archive;
  }

  /**
   * The folder {@code name}; where there is none, {@code current} as it was in that revision.
   *
   * @throws SettingsException if there is neither
   */
  static KnowledgeRevision open(String name, Path current) throws SettingsException, IOException {
    if (Files.isDirectory(Path.of(name))) {
      return new KnowledgeRevision(Path.of(name), Optional.empty());
    }
    Path zip = Files.createTempFile("knowledge", ".zip");
    try {
      if (!REVISION.matcher(name).matches() || !isArchived(name, current, zip)) {
        throw new SettingsException("'" + name + "' is no folder and no git revision.");
      }
      FileSystem archive = FileSystems.newFileSystem(zip);
      return new KnowledgeRevision(archive.getPath("/"), Optional.of(archive));
    } finally {
      zip.toFile().deleteOnExit();
    }
  }

  Path folder() {
    return folder;
  }

  /** Whether git wrote what lies in {@code current} in that revision. */
  private static boolean isArchived(String revision, Path current, Path zip)
      throws SettingsException {
    Process git =
        started(
            new ProcessBuilder(
                    "git", "archive", "--format=zip", "--output=" + zip, revision, "--", ".")
                .directory(current.toFile()));
    try {
      return git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      git.destroyForcibly();
    }
  }

  private static Process started(ProcessBuilder git) throws SettingsException {
    try {
      return git.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new SettingsException(
          "There is no such folder, and for a git revision git is needed: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    if (archive.isPresent()) {
      archive.get().close();
    }
  }
}
