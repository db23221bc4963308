package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What likeness to taught messages adds to the rules. */
class SecondLineTest {
  private static final Path KNOWLEDGE = Path.of("knowledge");

  @Test
  void neverLowersWhatTheRulesFound() throws KnowledgeException {
    KnowledgeBase knowledge = KnowledgeLoader.load(KNOWLEDGE);
    Triage both = new Triage(knowledge.redFlags(), knowledge.ordinaryQuestions());

    assertThat(Rules.signs(Level.SOON))
        .allSatisfy(
            text ->
                assertThat(both.assess(text, Situation.UNKNOWN).level())
                    .isGreaterThanOrEqualTo(Rules.level(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"my legs are not numb", "I have no fever", "no clots, no chest pain"})
  void doesNotOverruleADenial(String text) throws KnowledgeException {
    KnowledgeBase knowledge = KnowledgeLoader.load(KNOWLEDGE);
    Triage both = new Triage(knowledge.redFlags(), knowledge.ordinaryQuestions());

    assertThat(both.assess(text, Situation.UNKNOWN).level()).isLessThanOrEqualTo(Level.INFO);
  }
}
