package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mamaback.knowledge.Lessons;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlag.Sign;
import mamaback.knowledge.RedFlag.Wording;
import mamaback.knowledge.RedFlagRules;
import org.junit.jupiter.api.Test;

class RuleTextsTest {
  private static final List<Wording> NONE = List.of();
  private static final List<Wording> FEVER = List.of(new Wording("fever", 1));

  @Test
  void tellTheSameWordInAnotherPlaceApart() {
    Stream<RedFlagRules> rules =
        Stream.of(
            rules(Map.of("heat", FEVER), NONE, Set.of(), Set.of()),
            rules(Map.of("heat", NONE), FEVER, Set.of(), Set.of()),
            rules(Map.of("heat", NONE), NONE, Set.of("fever"), Set.of()),
            rules(Map.of("heat", NONE), NONE, Set.of(), Set.of("fever")),
            rules(Map.of(), NONE, Set.of("heat", "fever"), Set.of()));

    assertThat(rules.map(RuleTextsTest::texts)).doesNotHaveDuplicates().hasSize(5);
  }

  @Test
  void tellAWordingFromTheWordThatPrecedesExceptions() {
    Wording unless = new Wording("unless", 1);

    List<String> wording = texts(rules(new Sign(Level.SOON, List.of(unless), FEVER)));
    List<String> exception =
        texts(rules(new Sign(Level.SOON, NONE, List.of(unless, FEVER.get(0)))));

    assertThat(wording).isNotEqualTo(exception);
  }

  private static List<String> texts(RedFlagRules rules) {
    return RuleTexts.of(rules).toList();
  }

  private static RedFlagRules rules(
      Map<String, List<Wording>> concepts,
      List<Wording> harmless,
      Set<String> fillers,
      Set<String> rightWords) {
    return new RedFlagRules(
        concepts, Map.of(), harmless, fillers, Map.of(), rightWords, List.of(), Lessons.NONE);
  }

  private static RedFlagRules rules(Sign sign) {
    RedFlag flag =
        new RedFlag(
            "RF-01",
            "Fever",
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(sign),
            List.of(),
            List.of(),
            "");
    return new RedFlagRules(
        Map.of(), Map.of(), NONE, Set.of(), Map.of(), Set.of(), List.of(flag), Lessons.NONE);
  }
}
