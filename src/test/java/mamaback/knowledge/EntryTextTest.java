package mamaback.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the parts of an answer begin, so that faults name the right line. */
class EntryTextTest {
  @Test
  void knowsTheLinesBeforeEachPart() {
    String text = "---\nid: a\ntitle: A\n---\nShort.\n\n<!-- more -->\nLong.\n";

    assertThat(EntryText.of(text))
        .contains(new EntryText("id: a\ntitle: A", "Short.\n\n", 4, "\nLong.", 6));
    assertThat(EntryText.of(text.replace("\n", "\r\n"))).isEqualTo(EntryText.of(text));
  }

  @Test
  void hasNoDetailsWithoutTheMark() {
    assertThat(EntryText.of("---\nid: a\n---\nShort.").orElseThrow().details()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "---", "id: a\n---\n", "---\nid: a\n", " ---\nid: a\n---\n"})
  void isNoneWithoutFrontMatter(String text) {
    assertThat(EntryText.of(text)).isEmpty();
  }
}
