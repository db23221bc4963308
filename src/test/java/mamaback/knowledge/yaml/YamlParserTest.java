package mamaback.knowledge.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mamaback.knowledge.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a file says is lost without a fault. */
class YamlParserTest {
  private final List<Fault> found = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"- one\n---\n- two\n", "- one\n...\n---\n- two\n", "---\n---\n- two\n"})
  void rejectsASecondDocument(String yaml) {
    parse(yaml, 0);

    assertThat(found).extracting(Fault::problem).containsExactly("a second document begins here");
  }

  @Test
  void namesTheLineOfTheSecondDocument() {
    parse("id: one\n---\nid: two\n", 1);

    assertThat(found).extracting(Fault::line).containsExactly(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n- one\n", "- one\n...\n"})
  void acceptsOneDocumentOrNone(String yaml) {
    parse(yaml, 0);

    assertThat(found).isEmpty();
  }

  private void parse(String yaml, int linesBefore) {
    new YamlParser(new Faults(Path.of("tips.yaml"), found), linesBefore).parse(yaml);
  }
}
