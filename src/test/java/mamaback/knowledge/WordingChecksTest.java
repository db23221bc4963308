package mamaback.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mamaback.knowledge.yaml.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wording that could never match is a fault. */
class WordingChecksTest {
  private static final List<RedFlag.Wording> FEVER =
      List.of(new RedFlag.Wording("high temperature", 3));

  private final List<Fault> found = new ArrayList<>();

  @Test
  void acceptsConceptsMeasuresAndJointsInASign() {
    check("<fever> + <temperature-38> & @epidural", "hay fever");

    assertThat(found).isEmpty();
  }

  @Test
  void rejectsAConceptThatThereIsNot() {
    check("back|<fevr> pain", "hay fever");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().line()).isEqualTo(7);
    assertThat(found.getFirst().problem()).isEqualTo("no concept 'fevr'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<fever> & @epidurall", "<fever> & @epidural now", "<fever> + @pregnant"})
  void rejectsAFactThatThereIsNot(String sign) {
    check(sign, "hay fever");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().line()).isEqualTo(7);
    assertThat(found.getFirst().problem()).startsWith("no fact '");
    assertThat(found.getFirst().mend()).contains("@epidural", "@first-weeks");
  }

  @Test
  void rejectsAJointInAGuard() {
    check("<fever>", "hay + fever");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().line()).isEqualTo(9);
    assertThat(found.getFirst().problem()).startsWith("'+' means something only");
  }

  private void check(String sign, String guard) {
    RedFlag.Sign signs =
        new RedFlag.Sign(
            Level.URGENT,
            List.of(new RedFlag.Wording(sign, 7)),
            List.of(new RedFlag.Wording(guard, 9)));
    RedFlag flag =
        new RedFlag(
            "RF-00",
            "",
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(signs),
            List.of(),
            List.of(),
            "");
    RedFlagRules rules =
        new RedFlagRules(
            Map.of("fever", FEVER),
            Map.of(),
            List.of(),
            Set.of(),
            Map.of(),
            Set.of(),
            List.of(flag),
            Lessons.NONE);
    WordingChecks.check(rules, new Faults(Path.of("red-flags.yaml"), found));
  }
}
