package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What likeness to taught messages adds to the rules. */
class SecondLineTest {
  private static final Triage BOTH = both();

  private static Triage both() {
    try {
      return Triage.of(KnowledgeLoader.load(Path.of("knowledge")));
    } catch (KnowledgeException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void neverLowersWhatTheRulesFound() {
    assertThat(Rules.signs(Level.SOON))
        .allSatisfy(
            text ->
                assertThat(BOTH.assess(text, Situation.UNKNOWN).level())
                    .isGreaterThanOrEqualTo(Rules.level(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"my legs are not numb", "I have no fever", "no clots, no chest pain"})
  void doesNotOverruleADenial(String text) {
    assertThat(BOTH.assess(text, Situation.UNKNOWN).level()).isLessThanOrEqualTo(Level.INFO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have been seen",
        "have I been seen",
        "I have been out all day",
        "we have been busy here",
        "I had a nice day",
        "it has been a long week",
        "could you tell me again"
      })
  void hearsNoDangerInShortEverydayLines(String text) {
    assertThat(BOTH.assess(text, Situation.UNKNOWN).level()).isLessThanOrEqualTo(Level.INFO);
  }
}
