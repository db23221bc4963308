package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mamaback.knowledge.Level;
import org.junit.jupiter.api.Test;

/** How grave one flag alone makes a message. */
class VerdictTest {
  @Test
  void tellsTheLevelOfOneFlag() {
    Verdict verdict =
        new Verdict.Flagged(
            List.of(
                new Finding("RF-01", Level.EMERGENCY, "numb"),
                new Finding("RF-02", Level.SOON, "weak")));

    assertThat(verdict.levelOf("RF-02")).isEqualTo(Level.SOON);
    assertThat(verdict.levelOf("RF-03")).isEqualTo(Level.NONE);
  }

  @Test
  void whatCouldNotBeJudgedMayShowAnyFlag() {
    assertThat(new Verdict.Failed(new IllegalStateException()).levelOf("RF-01"))
        .isEqualTo(Level.URGENT);
    assertThat(new Verdict.Clear().levelOf("RF-01")).isEqualTo(Level.NONE);
  }
}
