package mamaback.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
  private final Clock clock;
  private final CountDownLatch closed = new CountDownLatch(1);
  private FileStamps tried;
  private FileStamps seen;
  private volatile State state;

  /**
   * @param load loads what is watched, and then lets it serve
   * @throws IOException if what is watched cannot be read
   */
  Reload(List<Path> watched, Load load, Clock clock) throws IOException {
    this.watched = List.copyOf(watched);
    this.load = load;
    this.clock = clock;
    this.tried = FileStamps.of(watched);
    this.seen = tried;
    this.state = new State(clock.instant(), Optional.empty());
  }

  /** Loads the files and lets what came of them serve, whole or not at all. */
  interface Load {
    void run() throws KnowledgeException, SettingsException;
  }

  /**
   * What serves now.
   *
   * @param refused the faults of a newer state of the files, which does not serve
   */
  record State(Instant loadedAt, Optional<String> refused) {}

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

  State state() {
    return state;
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
      state = new State(clock.instant(), Optional.empty());
      LOG.info("changed files were loaded");
    } catch (KnowledgeException | SettingsException e) {
      refuse(String.valueOf(e.getMessage()));
    } catch (RuntimeException | OutOfMemoryError e) {
      refuse("the program failed to load it: " + e.getClass().getName());
    }
  }

  private void refuse(String faults) {
    state = new State(state.loadedAt(), Optional.of(faults));
    LOG.error("changed files were refused, what was loaded before serves on:\n{}", faults);
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
