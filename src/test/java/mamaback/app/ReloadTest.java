package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mamaback.knowledge.Fault;
import mamaback.knowledge.KnowledgeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed files are loaded while the bot runs. */
class ReloadTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

  @TempDir private Path folder;
  private final List<String> loaded = new ArrayList<>();
  private int minutes;
  private Reload reload;

  @BeforeEach
  void watch() throws IOException {
    write("answer.md", "old");
    reload = new Reload(List.of(folder), this::load);
  }

  @AfterEach
  void stop() {
    reload.close();
  }

  @Test
  void loadsNothingWhereNothingChanged() {
    reload.check();
    reload.check();

    assertThat(loaded).isEmpty();
  }

  @Test
  void loadsAChangeOnceItCameToRest() throws IOException {
    write("answer.md", "new, half");
    reload.check();
    write("answer.md", "new, whole");
    reload.check();
    assertThat(loaded).isEmpty();

    reload.check();
    reload.check();

    assertThat(loaded).containsExactly("new, whole");
  }

  @Test
  void noticesFilesThatCameOrWent() throws IOException {
    write("another.md", "x");
    reload.check();
    reload.check();
    Files.delete(folder.resolve("another.md"));
    reload.check();
    reload.check();

    assertThat(loaded).hasSize(2);
  }

  @Test
  void refusesAChangeWithFaultsAndTakesTheMendedOne() throws IOException {
    write("answer.md", "bad");
    reload.check();
    reload.check();
    reload.check();
    assertThat(loaded).containsExactly("bad");

    write("answer.md", "mended");
    reload.check();
    reload.check();

    assertThat(loaded).containsExactly("bad", "mended");
  }

  private void load() throws KnowledgeException {
    Path file = folder.resolve("answer.md");
    String text = read(file);
    loaded.add(text);
    if (text.equals("bad")) {
      throw new KnowledgeException(List.of(new Fault(file, 7, "is bad", "Mend it")));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Each time a minute later than the last, since clocks of file systems may be coarse. */
  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    minutes++;
    Files.setLastModifiedTime(file, FileTime.from(NOW.plusSeconds(60L * minutes)));
  }
}
