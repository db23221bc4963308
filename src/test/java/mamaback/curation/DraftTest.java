package mamaback.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft lacks its answer, and nothing else. */
class DraftTest {
  @TempDir private Path folder;

  @Test
  void isRefusedAmongTheAnswersUntilItIsWritten() throws Exception {
    String draft = Draft.of("zumba-class", "zumba, is it \"ok\"?", List.of());

    put(draft);
    assertThatThrownBy(() -> KnowledgeLoader.load(folder))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("zumba-class.md:2: no answer below");

    put(draft + "Ask first.\n");
    assertThatThrownBy(() -> KnowledgeLoader.load(folder))
        .hasMessageNotContaining("no answer below");
    Entry entry = KnowledgeLoader.loadAnswers(folder).getFirst();
    assertThat(entry.questions()).containsExactly("zumba, is it \"ok\"?");
    assertThat(entry.title()).isEqualTo("zumba class");
  }

  @Test
  void anIdCannotLeadElsewhere() {
    assertThatThrownBy(() -> Draft.of("../zumba", "zumba", List.of()))
        .isInstanceOf(CurationException.class);
  }

  private void put(String text) throws IOException {
    Path file = folder.resolve("en/answers/exercises/zumba-class.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
