package mamaback.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mamaback.knowledge.Level;
import org.junit.jupiter.api.Test;

/** What is added stands at its place, and every other character stays as it was. */
class KnowledgeTextTest {
  private static final String ENTRY =
      """
      ---
      id: heat-or-ice   # contract
      questions:
        - "hot or cold"

        # as they ask at night
        - "ice or heat"
      related: [heat-therapy]
      ---
      - Use what feels good.
      """;

  private static final String RULES =
      """
      flags:
        - id: RF-01
          must-fire:
            emergency:
              - "cannot feel the paper"
          must-not-fire:
            none:
              - "numb thumb"
        # what comes next
        - id: RF-02
          must-fire:
            soon:
              - "fever"
      """;

  private static final String LEXICON =
      """
      # Words.
      same:
        # Parts
        - [bum, "bottom cheek", seat]
        - [seat, chair]
      asides: [hello, bum]
      """;

  @Test
  void aWordingIsAddedBelowTheLastOne() throws CurationException {
    String text = KnowledgeText.withQuestion(ENTRY, "is \"ice\" ok,\n  or C:\\ ?");

    assertThat(text)
        .isEqualTo(
            ENTRY.replace(
                "  - \"ice or heat\"\n",
                "  - \"ice or heat\"\n  - \"is \\\"ice\\\" ok, or C:\\\\ ?\"\n"));
  }

  @Test
  void aListInOneLineIsRefusedNotGuessedAt() {
    assertThatThrownBy(() -> KnowledgeText.withQuestion("---\nquestions: [a]\n---\n", "b"))
        .isInstanceOf(CurationException.class);
    assertThatThrownBy(() -> KnowledgeText.withQuestion("questions:\nrelated: [a]\n", "b"))
        .isInstanceOf(CurationException.class)
        .hasMessageContaining("one item a line");
  }

  @Test
  void anExampleIsAddedToItsFlagAndLevel() throws CurationException {
    String text = KnowledgeText.withMustFire(RULES, "RF-01", Level.EMERGENCY, "no feeling");

    assertThat(added(RULES, text)).containsExactly("        - \"no feeling\"");
    assertThat(text).contains("paper\"\n        - \"no feeling\"\n    must-not-fire");
  }

  @Test
  void aLevelWithoutExamplesIsBegun() throws CurationException {
    String text = KnowledgeText.withMustFire(RULES, "RF-02", Level.URGENT, "39 degrees");

    assertThat(added(RULES, text)).containsExactly("      urgent:", "        - \"39 degrees\"");
    assertThat(text).contains("must-fire:\n      urgent:\n        - \"39 degrees\"\n      soon:");
  }

  @Test
  void anUnknownFlagIsNamed() {
    assertThatThrownBy(() -> KnowledgeText.withMustFire(RULES, "RF-0", Level.URGENT, "x"))
        .isInstanceOf(CurationException.class)
        .hasMessageContaining("'RF-0'");
  }

  @Test
  void aSynonymJoinsTheGroupOfTheKnownWord() throws CurationException {
    assertThat(KnowledgeText.withSynonym(LEXICON, "tush", "Bottom cheek"))
        .isEqualTo(LEXICON.replace("seat]", "seat, tush]").replaceFirst("chair, tush", "chair"));
    assertThat(KnowledgeText.withSynonym(LEXICON, "back side", "chair"))
        .contains("- [seat, chair, \"back side\"]");
  }

  @Test
  void aWordOfNoGroupOrOfSeveralNamesNone() {
    assertThatThrownBy(() -> KnowledgeText.withSynonym(LEXICON, "x", "seat"))
        .isInstanceOf(CurationException.class)
        .hasMessageContaining("2 groups");
    assertThatThrownBy(() -> KnowledgeText.withSynonym(LEXICON, "x", "hello"))
        .isInstanceOf(CurationException.class)
        .hasMessageContaining("0 groups");
  }

  @Test
  void everyFileOfOursTakesAnAddition() throws IOException, CurationException {
    try (Stream<Path> files = Files.walk(Path.of("knowledge"))) {
      List<Path> entries = files.filter(file -> file.toString().endsWith(".md")).toList();

      assertThat(entries).isNotEmpty();
      for (Path file : entries) {
        String before = Files.readString(file);
        assertThat(added(before, KnowledgeText.withQuestion(before, "new")))
            .containsExactly("  - \"new\"");
      }
    }
    String rules = Files.readString(Path.of("knowledge/en/red-flags.yaml"));
    assertThat(added(rules, KnowledgeText.withMustFire(rules, "RF-07", Level.URGENT, "new")))
        .contains("        - \"new\"");
  }

  /** The lines of {@code after} that {@code before} lacks; all others must be the same. */
  private static List<String> added(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int same = 0;
    while (same < old.size() && old.get(same).equals(now.get(same))) {
      same++;
    }
    int more = now.size() - old.size();
    assertThat(now.subList(same + more, now.size())).isEqualTo(old.subList(same, old.size()));
    return now.subList(same, same + more);
  }
}
