package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example that stands beside a rule is judged as it says. */
class RedFlagExamplesTest {
  private static final RedFlagRules RULES = Rules.rules();
  private static final Triage TRIAGE = Rules.triage();

  @ParameterizedTest(name = "{0}: {1} is at least {2}")
  @MethodSource("mustFire")
  void fires(String flag, String text, Level least) {
    Verdict verdict = TRIAGE.assess(text, Situation.UNKNOWN);

    assertThat(verdict).as(text).isNotInstanceOf(Verdict.Failed.class);
    assertThat(verdict.level()).as(text).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest(name = "{0}: {1} is at most {2}")
  @MethodSource("mustNotFire")
  void doesNotFire(String flag, String text, Level most) {
    Verdict verdict = TRIAGE.assess(text, Situation.UNKNOWN);

    assertThat(verdict.levelOf(flag)).as(text).isLessThanOrEqualTo(most);
  }

  static Stream<Arguments> mustFire() {
    return RULES.flags().stream()
        .flatMap(flag -> flag.mustFire().stream().map(each -> arguments(flag, each)));
  }

  static Stream<Arguments> mustNotFire() {
    return RULES.flags().stream()
        .flatMap(flag -> flag.mustNotFire().stream().map(each -> arguments(flag, each)));
  }

  private static Arguments arguments(RedFlag flag, RedFlag.Example example) {
    return Arguments.of(flag.id(), example.text(), example.level());
  }
}
