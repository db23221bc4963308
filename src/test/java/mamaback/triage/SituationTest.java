package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import mamaback.knowledge.Level;
import mamaback.knowledge.ProfileFact;
import org.junit.jupiter.api.Test;

/** What is known beside the message counts with it. */
class SituationTest {
  private final Triage triage = Rules.triage();

  @Test
  void signsSpreadOverMessagesCountTogether() {
    Situation afterBackPain = after("my lower back hurts so much");

    assertThat(triage.assess("and now a fever of 39", afterBackPain).level())
        .isGreaterThanOrEqualTo(Level.URGENT);
    assertThat(flags("and now a fever of 39", afterBackPain)).contains("RF-03");
    assertThat(flags("and now a fever of 39", Situation.UNKNOWN)).doesNotContain("RF-03");
  }

  @Test
  void anEpiduralInTheProfileRaisesFeverWithBackPain() {
    Situation epidural = new Situation(Set.of(ProfileFact.EPIDURAL), List.of());
    String text = "back pain and fever";

    assertThat(Rules.level(text)).isEqualTo(Level.URGENT);
    assertThat(triage.assess(text, epidural).level()).isEqualTo(Level.EMERGENCY);
  }

  @Test
  void aSignTakenBackLeavesALine() {
    String text = "I'm fine, just joking";

    assertThat(triage.assess(text, after("I can't feel my legs")).level()).isEqualTo(Level.INFO);
    assertThat(triage.assess(text, after("how do I sit well?")).level()).isEqualTo(Level.NONE);
  }

  @Test
  void takesNoMoreMessagesThanMayJoin() {
    assertThatThrownBy(() -> new Situation(Set.of(), List.of("one", "two", "three")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 earlier messages");
  }

  private static Situation after(String message) {
    return new Situation(Set.of(), List.of(message));
  }

  private List<String> flags(String text, Situation situation) {
    return switch (triage.assess(text, situation)) {
      case Verdict.Flagged(var findings) -> findings.stream().map(Finding::flag).toList();
      case Verdict.Clear ignored -> List.of();
      case Verdict.Failed ignored -> List.of();
    };
  }
}
