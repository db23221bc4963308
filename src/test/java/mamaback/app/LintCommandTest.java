package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lint} on our own knowledge, and on it with faults. */
class LintCommandTest {
  private static final Path OURS = Path.of("knowledge");

  @TempDir private Path folder;

  @BeforeEach
  void copyOurKnowledge() throws IOException {
    try (Stream<Path> files = Files.walk(OURS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(OURS.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void findsNoFaultInOurKnowledge() {
    RunningProgram lint = lint();

    assertThat(lint.out().lines()).noneMatch(line -> line.startsWith("fault"));
    assertThat(lint.exitCode()).isZero();
    assertThat(lint.err()).contains("128 answers").contains("0 faults");
  }

  @Test
  void findsWhatAPersonWouldHaveToFindOtherwise() throws IOException {
    Path answer = folder.resolve("en/answers/relief/heat-or-ice.md");
    replace(answer, "questions:\n", "questions:\n  - \"Why does my tailbone hurt when I sit?!\"\n");
    replace(answer, "<!-- more -->", "A brace corrects your posture.\n\n<!-- more -->");
    replace(answer, "reviewed: null", "reviewed: {by: Ada, role: midwife, on: 2020-01-01}");
    replace(
        folder.resolve("en/red-flag-lessons.yaml"),
        "harmless:\n",
        "harmless:\n"
            + "  - \"WET knickers again this morning and i didnt feel anything come out!\"\n");
    replace(
        folder.resolve("es/wording.yaml"), "suggest: ", "suggest: " + english("suggest") + " #");
    Path tailbone = folder.resolve("en/answers/causes/tailbone-pain.md");
    replace(tailbone, "questions:\n", "questions:\n  - \"why does my tailbone hurt when I sit\"\n");
    replace(
        folder.resolve("en/red-flags.yaml"),
        "    must-fire:\n      emergency:\n",
        "    must-fire:\n      emergency:\n        - \"the weather is nice\"\n");

    RunningProgram lint = lint("--json");

    assertThat(lint.exitCode()).isEqualTo(1);
    assertThat(lint.out().lines())
        .anyMatch(line -> isFault(line, "claims") && line.contains("FC-15"))
        .anyMatch(line -> isFault(line, "wordings") && line.contains("stands in"))
        .anyMatch(line -> isFault(line, "red flags") && line.contains("the weather is nice"))
        .anyMatch(line -> isFault(line, "lessons") && line.contains("stands in RF-01 EMERGENCY"))
        .anyMatch(line -> line.contains("'suggest' is not translated"))
        .anyMatch(line -> line.contains("no answer in this language") && line.contains("heat-or"))
        .anyMatch(line -> line.contains("reviewed over two years ago"));
  }

  /** How the line stands in our English wording. */
  private static String english(String key) throws IOException {
    return Files.readAllLines(OURS.resolve("en/wording.yaml")).stream()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void listsAllFaultsOfForm() throws IOException {
    replace(folder.resolve("en/answers/relief/heat-or-ice.md"), "title:", "titel:");
    replace(folder.resolve("en/groups.yaml"), "id: causes", "id: reasons");

    RunningProgram lint = lint();

    assertThat(lint.exitCode()).isEqualTo(1);
    assertThat(lint.out()).contains("heat-or-ice.md:3").contains("group 'causes' is missing");
  }

  private RunningProgram lint(String... options) {
    String[] all =
        Stream.concat(Stream.of("lint", "--knowledge", folder.toString()), Stream.of(options))
            .toArray(String[]::new);
    return RunningProgram.run(all);
  }

  private static boolean isFault(String line, String check) {
    return line.contains("\"severity\":\"fault\"") && line.contains("\"check\":\"" + check + "\"");
  }

  private static void replace(Path file, String old, String text) throws IOException {
    String before = Files.readString(file);
    assertThat(before).contains(old);
    int at = before.indexOf(old);
    Files.writeString(file, before.substring(0, at) + text + before.substring(at + old.length()));
  }
}
