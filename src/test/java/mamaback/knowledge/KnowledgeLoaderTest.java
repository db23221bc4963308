package mamaback.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the loader accepts, and how it rejects the rest. */
class KnowledgeLoaderTest {
  private static final Path OURS = Path.of("knowledge");

  @TempDir private Path root;

  @BeforeEach
  void copyOurKnowledge() throws IOException {
    try (Stream<Path> files = Files.walk(OURS)) {
      for (Path file : files.toList()) {
        Path copy = root.resolve(OURS.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  @Test
  void readsOurOwnKnowledgeWithoutAFault() throws KnowledgeException {
    KnowledgeBase knowledge = KnowledgeLoader.load(root);

    assertThat(knowledge.entries()).hasSize(128);
    assertThat(knowledge.tips()).hasSize(81);
    assertThat(knowledge.smalltalk()).isNotEmpty();
    assertThat(knowledge.redFlags().flags()).hasSizeGreaterThanOrEqualTo(33);
  }

  @Test
  void readsAllPartsOfAnEntry() throws KnowledgeException {
    Entry entry = KnowledgeLoader.load(root).findEntry("heat-or-ice").orElseThrow();

    assertThat(entry.group()).isEqualTo("relief");
    assertThat(entry.topic()).isEqualTo("heat-or-ice");
    assertThat(entry.questions()).hasSizeGreaterThanOrEqualTo(15);
    assertThat(entry.sources()).isNotEmpty();
    assertThat(entry.review()).isEmpty();
    assertThat(entry.summary().isEmpty()).isFalse();
    assertThat(entry.details().isEmpty()).isFalse();
  }

  @Test
  void namesTheLineOfBrokenYaml() throws IOException {
    Path file = answer("heat-or-ice", "id: heat-or-ice\ntitle: \"no end\nquestions: [a, b");

    assertThat(faults()).anyMatch(fault -> fault.file().equals(file) && fault.line() >= 3);
  }

  @Test
  void rejectsAnUnknownKeyWithItsLine() throws IOException {
    Path file = answer("heat-or-ice", "id: heat-or-ice\ntitle: Heat\nquestion: [a]");

    assertThat(faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.file()).isEqualTo(file);
              assertThat(fault.line()).isEqualTo(4);
              assertThat(fault.problem()).isEqualTo("unknown key 'question'");
              assertThat(fault.mend()).contains("questions");
            });
  }

  @Test
  void rejectsAnIdThatTwoFilesHave() throws IOException {
    Path other = root.resolve("en/answers/causes/heat-or-ice.md");
    Files.copy(root.resolve("en/answers/relief/heat-or-ice.md"), other);

    assertThat(faults()).anyMatch(fault -> fault.problem().contains("again"));
  }

  @ParameterizedTest
  @CsvSource({
    "groups.yaml, '{id: relief, title: Relief}'",
    "tips.yaml, '{id: T01, text: Rest., topic: massage, kind: rest}'",
    "smalltalk.yaml, '{id: greeting, phrases: [aloha], reply: Aloha.}'",
    "circumstances.yaml, '{id: severe-tear, phrases: [tear], remarks: []}'"
  })
  void rejectsAnIdThatAListHasTwice(String name, String item) throws IOException {
    Path file = root.resolve("en").resolve(name);
    Files.writeString(file, Files.readString(file).stripTrailing() + "\n- " + item + "\n");

    assertThat(faults())
        .anyMatch(
            fault -> fault.file().equals(file) && fault.problem().matches("id of line \\d+ again"));
  }

  @Test
  void rejectsARedFlagThatIsThereTwice() throws IOException {
    Path file = root.resolve("en/red-flags.yaml");
    Files.writeString(file, Files.readString(file).replace("- id: RF-32", "- id: RF-31"));

    assertThat(faults()).anyMatch(fault -> fault.problem().matches("id of line \\d+ again"));
  }

  @Test
  void rejectsALinkToNoEntryWithItsLine() throws IOException {
    Path file = answer("heat-or-ice", "id: heat-or-ice\ntitle: Heat\nrelated: [no-such-entry]");

    assertThat(faults())
        .anyMatch(
            fault ->
                fault.file().equals(file)
                    && fault.line() == 4
                    && fault.problem().equals("no other entry 'no-such-entry'"));
  }

  @Test
  void rejectsMarkdownThatNoMessengerShows() throws IOException {
    Path file = root.resolve("en/answers/relief/heat-or-ice.md");
    Files.writeString(
        file, Files.readString(file) + "\n\n![a picture](https://example.org/x.png)\n");

    assertThat(faults()).anyMatch(fault -> fault.problem().endsWith("Image"));
  }

  @Test
  void rejectsAnchorsAndKeysThatAreGivenTwice() throws IOException {
    answer("heat-or-ice", "id: heat-or-ice\ntitle: &t Heat\ntitle: Ice\nquestions: [*t]");

    assertThat(faults().stream().map(Fault::problem))
        .contains("anchors and aliases are switched off", "'title' is given twice");
  }

  @Test
  void listsTheFaultsOfAllFilesAtOnce() throws IOException {
    answer("heat-or-ice", "id: heat-or-ice");
    answer("massage", "id: other\ntitle: Massage");
    Files.writeString(root.resolve("en/tips.yaml"), "- {id: T01, topic: nowhere}");
    Files.delete(root.resolve("en/groups.yaml"));

    List<Fault> faults = faults();

    assertThat(faults.stream().map(fault -> fault.file().getFileName().toString()).distinct())
        .contains("heat-or-ice.md", "massage.md", "tips.yaml", "groups.yaml");
    assertThat(faults).allMatch(fault -> fault.line() >= 1 && !fault.mend().isEmpty());
  }

  @Test
  void rejectsAFileThatIsNotUtf8() throws IOException {
    Files.write(
        root.resolve("en/wording.yaml"), "start: für".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(faults()).anyMatch(fault -> fault.problem().equals("not UTF-8"));
  }

  @Test
  void rejectsAWordingThatLacksItsPlaceholder() throws IOException {
    Path file = root.resolve("en/wording.yaml");
    Files.writeString(file, Files.readString(file).replace("{group}", "group"));

    assertThat(faults()).anyMatch(fault -> fault.problem().contains("must use exactly [group]"));
  }

  @Test
  void rejectsALineOnBabiesThatIsNotPutTactfully() throws IOException {
    Path file = root.resolve("en/wording.yaml");
    Files.writeString(
        file, Files.readString(file).replace("good-to-hear: \"", "good-to-hear: \"Baby! "));

    assertThat(faults())
        .anyMatch(
            fault ->
                fault.line() > 1 && fault.problem().startsWith("'good-to-hear' speaks of babies"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void rejectsAdviceOnBabiesThatIsNotPutTactfully(String language) throws IOException {
    Path file = root.resolve(language + "/advice.yaml");
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.lastIndexOf("  RF-29: |")));

    assertThat(faults())
        .anyMatch(fault -> fault.problem().startsWith("'RF-29' speaks of babies"))
        .allMatch(fault -> fault.file().equals(file));
  }

  @Test
  void rejectsATranslationThatLacksALineOrTranslatesNothing() throws IOException {
    Path file = root.resolve("es/wording.yaml");
    Files.writeString(file, Files.readString(file).replace("good-to-hear:", "good-to-here:"));
    Path answer = root.resolve("es/answers/when-to-seek-help/nothing.md");
    Files.writeString(answer, "---\nid: nothing\ntitle: Nada\n---\nTexto.\n");

    assertThat(faults().stream().map(Fault::problem))
        .contains(
            "'good-to-hear' is missing",
            "unknown key 'good-to-here'",
            "no entry 'nothing' to translate");
  }

  @Test
  void rejectsATranslationWithoutAText() throws IOException {
    Path file = translation("heat-or-ice.md", "heat-or-ice", "");

    assertThat(faults())
        .anyMatch(
            fault ->
                fault.file().equals(file)
                    && fault.problem().equals("no answer below the front matter"));
  }

  @Test
  void rejectsASecondTranslationOfOneEntry() throws IOException {
    Path again = root.resolve("es/answers/causes/warning-signs-summary.md");
    Files.createDirectories(again.getParent());
    Files.copy(root.resolve("es/answers/when-to-seek-help/warning-signs-summary.md"), again);

    assertThat(faults()).anyMatch(fault -> fault.problem().endsWith("again"));
  }

  @Test
  void rejectsATranslationWithALinkToNoEntry() throws IOException {
    translation("heat-or-ice.md", "heat-or-ice\nrelated: [massage, no-such-entry]", "Texto.");

    assertThat(faults())
        .extracting(Fault::problem)
        .containsExactly("no other entry 'no-such-entry'");
  }

  @Test
  void namesTheLanguageWhoseAnswersAreMissing() throws IOException {
    Files.createDirectories(root.resolve("fr"));
    for (String name : List.of("wording.yaml", "cues.yaml", "advice.yaml")) {
      Files.copy(root.resolve("es").resolve(name), root.resolve("fr").resolve(name));
    }

    assertThat(faults())
        .extracting(Fault::mend)
        .containsExactly("Name the folder that holds 'fr/answers'");
  }

  @Test
  void rejectsAdviceWithANumberThatNobodyKnows() throws IOException {
    Path file = root.resolve("es/advice.yaml");
    Files.writeString(file, Files.readString(file).replace("{crisis}", "{krisis}"));

    assertThat(faults()).anyMatch(fault -> fault.problem().equals("unknown name {krisis}"));
  }

  @Test
  void rejectsARemarkOfNoAnswer() throws IOException {
    Files.writeString(
        root.resolve("en/circumstances.yaml"),
        """
        - id: asthma
          phrases: [asthma]
          remarks:
            - {groups: [medicine], text: Ask.}
            - {entries: [ibuprofen], text: Ask.}
            - {text: Ask.}
        """);

    assertThat(faults())
        .extracting(Fault::problem)
        .contains("no 'medicine'", "no 'ibuprofen'", "a remark of no answer");
  }

  @Test
  void rejectsARoleOfCuesThatIsMisspelt() throws IOException {
    Path file = root.resolve("en/red-flags.yaml");
    Files.writeString(file, Files.readString(file).replace("\n  negation:", "\n  negatoin:"));

    List<Fault> faults = faults();

    assertThat(faults)
        .extracting(Fault::problem)
        .containsExactly("'negation' is missing", "unknown key 'negatoin'");
    assertThat(faults.getLast().mend()).contains(", negation,");
  }

  @Test
  void saysThatAFolderIsNone() {
    Path nowhere = FileSystems.getDefault().getPath("no-such-folder");

    assertThatThrownBy(() -> KnowledgeLoader.load(nowhere))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("no such folder");
  }

  @Test
  void aCautionThatReplacesTheAnswerForEverybodyIsAFault() throws IOException {
    answer("rest", "cautions:\n  - text: \"Do not.\"\n    instead: yes\n");

    assertThat(faults()).anyMatch(fault -> fault.problem().contains("nobody would read"));
  }

  private Path answer(String id, String frontMatter) throws IOException {
    Path file = root.resolve("en/answers/relief/" + id + ".md");
    return Files.writeString(file, "---\n" + frontMatter + "\n---\nText.\n");
  }

  private Path translation(String name, String id, String text) throws IOException {
    Path file = root.resolve("es/answers/relief/" + name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "---\nid: " + id + "\ntitle: Calor\n---\n" + text + "\n");
  }

  private List<Fault> faults() {
    return catchThrowableOfType(KnowledgeException.class, () -> KnowledgeLoader.load(root))
        .faults();
  }
}
