package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
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
    OurKnowledge.copyTo(folder);
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
    replace(
        folder.resolve("en/red-flags.yaml"),
        "    must-not-fire:\n      none:\n",
        "    must-not-fire:\n      none:\n        - \"I can't feel it when I wipe\"\n");
    String wordy = "The musculoskeletal rehabilitation methodology necessitates conscientiousness ";
    write(
        folder.resolve("en/answers/relief/cold-therapy.md"),
        text ->
            text.replace("publisher: \"Cochrane\"", "publisher: \"Cochrane\", checked: 2019-01-01")
                .replace("<!-- more -->", (wordy.repeat(12) + ".\n\n<!-- more -->")));
    write(
        folder.resolve("en/answers/relief/heat-therapy.md"),
        text -> text.replaceFirst("sources:\\R(?:  .*\\R)+", "sources: []\n"));
    write(folder.resolve("en/tips.yaml"), text -> text.substring(0, text.indexOf("- id: T03")));

    RunningProgram lint = lint("--json");

    assertThat(lint.exitCode()).isEqualTo(1);
    assertThat(lint.out().lines())
        .anyMatch(line -> isFault(line, "claims") && line.contains("FC-15") && !isAtTheTop(line))
        .anyMatch(line -> isFault(line, "wordings") && line.contains("stands in"))
        .anyMatch(line -> isAdvice(line, "wordings") && line.contains("leads to tailbone-pain"))
        .anyMatch(line -> isAdvice(line, "red flags") && line.contains("feel it when I wipe"))
        .anyMatch(line -> isFault(line, "red flags") && line.contains("the weather is nice"))
        .anyMatch(line -> isFault(line, "lessons") && line.contains("stands in RF-01 EMERGENCY"))
        .anyMatch(line -> isAdvice(line, "length") && line.contains("cold-therapy"))
        .anyMatch(line -> isAdvice(line, "reading age") && line.contains("cold-therapy"))
        .anyMatch(line -> isAdvice(line, "dates") && line.contains("over a year ago"))
        .anyMatch(line -> isAdvice(line, "dates") && line.contains("names no source"))
        .anyMatch(line -> isAdvice(line, "tips") && line.contains("1 tips for week 30"))
        .anyMatch(line -> line.contains("'suggest' is not translated") && !isAtTheTop(line))
        .anyMatch(line -> line.contains("no answer in this language") && line.contains("heat-or"))
        .anyMatch(line -> line.contains("reviewed over two years ago"));
    assertThat(lint.err()).contains(": 5 faults");
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
  void listsAllFaultsOfFormAndWhatIsWrongWithSoundAnswersAtOnce() throws IOException {
    replace(folder.resolve("en/answers/relief/heat-or-ice.md"), "title:", "titel:");
    replace(folder.resolve("en/groups.yaml"), "id: causes", "id: reasons");
    Path related = folder.resolve("en/answers/causes/tailbone-pain.md");
    write(related, text -> text.replaceFirst("related: \\[", "related: [no-such-answer, "));
    write(
        folder.resolve("en/tips.yaml"),
        text -> text.replaceFirst("from: 0, to: 6\\}", "from: 7, to: 6}"));
    replace(
        folder.resolve("en/answers/relief/cold-therapy.md"),
        "<!-- more -->",
        "A brace corrects your posture.\n\n<!-- more -->");

    RunningProgram lint = lint();

    assertThat(lint.exitCode()).isEqualTo(1);
    assertThat(lint.out())
        .contains("heat-or-ice.md:3")
        .contains("group 'causes' is missing")
        .contains("no other entry 'no-such-answer'")
        .contains("tips.yaml:13: no week is in this window")
        .contains("FC-15");
    assertThat(lint.err()).contains("checked when those of form are mended");
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

  private static boolean isAdvice(String line, String check) {
    return line.contains("\"severity\":\"advice\"") && line.contains("\"check\":\"" + check + "\"");
  }

  private static boolean isAtTheTop(String line) {
    return line.contains("\"line\":1,");
  }

  private static void replace(Path file, String old, String text) throws IOException {
    String before = Files.readString(file);
    assertThat(before).contains(old);
    int at = before.indexOf(old);
    Files.writeString(file, before.substring(0, at) + text + before.substring(at + old.length()));
  }

  private static void write(Path file, UnaryOperator<String> change) throws IOException {
    String before = Files.readString(file);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(file, after);
  }
}
