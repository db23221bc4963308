package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mamaback.knowledge.RedFlag;
import org.junit.jupiter.api.Test;

/** What the second line is taught. */
class TaughtMessageTest {
  private static final List<String> ORDINARY = Rules.knowledge().ordinaryQuestions();
  private static final List<TaughtMessage> TAUGHT =
      TaughtMessage.all(
          Rules.rules(), Rules.rules().flags().stream().map(RedFlag::id).toList(), ORDINARY);

  /** Some who ask an ordinary question tell of a danger, "leg still numb after epidural". */
  @Test
  void aQuestionThatTellsOfADangerIsNotTaughtAsHarmless() {
    Set<String> dangersAmongQuestions =
        Rules.rules().lessons().dangers().stream()
            .flatMap(danger -> danger.messages().stream())
            .filter(Set.copyOf(ORDINARY)::contains)
            .collect(Collectors.toSet());

    List<String> harmless =
        TAUGHT.stream().filter(each -> !each.isDanger()).map(TaughtMessage::text).toList();

    assertThat(dangersAmongQuestions).contains("leg still numb after epidural");
    assertThat(harmless).doesNotContainAnyElementsOf(dangersAmongQuestions);
  }

  @Test
  void everyOrdinaryQuestionIsTaught() {
    assertThat(TAUGHT.stream().map(TaughtMessage::text)).containsAll(ORDINARY);
  }
}
