package mamaback.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mamaback.knowledge.KnowledgeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches files and loads them anew when they changed and came to rest. What cannot be used is
 * refused with its faults in the log, and what was loaded before serves on.
 */
final class Reload implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reload.class);
  private static final long CHECK_SECONDS = 2;

  private final List<Path> watched;
  private final Load load;
  private final CountDownLatch closed = new CountDownLatch(1);
  private FileStamps tried;
  private FileStamps seen;

  /**
   * @param load loads what is watched, and then lets it serve
   * @throws IOException if what is watched cannot be read
   */
  Reload(List<Path> watched, Load load) throws IOException {
    this.watched = List.copyOf(watched);
    this.load = load;
    this.tried = FileStamps.of(watched);
    this.seen = tried;
  }

  /** Loads the files and lets what came of them serve, whole or not at all. */
  interface Load {
    void run() throws KnowledgeException, SettingsException;
  }

  /** Watches from now on, until it is closed. */
  void start() {
    Thread.ofPlatform().name("reload").daemon().start(this::watch);
  }

  private void watch() {
    try {
      while (!closed.await(CHECK_SECONDS, TimeUnit.SECONDS)) {
        check();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Loads what changed, once it is the same in two looks: files are written one by one. */
  void check() {
    try {
      FileStamps now = FileStamps.of(watched);
      boolean isAtRest = now.equals(seen);
      seen = now;
      if (isAtRest && !now.equals(tried)) {
        tried = now;
        load();
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("the files cannot be watched just now: {}", e.getClass().getSimpleName());
    }
  }

  private void load() {
    try {
      load.run();
      LOG.info("changed files were loaded");
    } catch (KnowledgeException | SettingsException e) {
      LOG.error(
          "changed files were refused, what was loaded before serves on:\n{}", e.getMessage());
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("changed files could not be loaded, what was loaded before serves on", e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
