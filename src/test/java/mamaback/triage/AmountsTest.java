package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mamaback.knowledge.Lessons;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts and measures are reckoned with, not only read. */
class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pads-an-hour | soaked 3 pads in an hour | true
          pads-an-hour | a pad an hour | true
          pads-an-hour | two maternity pads per hour | true
          pads-an-hour | one pad every 30 minutes | true
          pads-an-hour | a pad every half hour | true
          pads-an-hour | four pads in two hours | true
          pads-an-hour | 2 pads a day | false
          pads-an-hour | 3 pads in 24 hours | false
          pads-an-hour | a pad every three hours | false
          centimetres-4 | a clot of 5cm | true
          centimetres-4 | a clot two inches long | true
          centimetres-4 | a 5 centimeter clot | true
          centimetres-4 | a clot of 1.5 cm | false
          centimetres-4 | a 40 mm clot | false
          temperature-38 | temp of 39 | true
          temperature-38 | 38,2 | true
          temperature-38 | 100.9F | true
          temperature-38 | 39 °C | true
          temperature-38 | my temperature is 38.95 | true
          temperature-38 | 101.75 F | true
          temperature-38 | t: 38.5 | true
          temperature-38 | 39 degrees | true
          temperature-38 | a belt for 39.99 | false
          temperature-38 | I am 38 c section two weeks ago | false
          temperature-38 | I'm 39 c/s in may | false
          temperature-38 | 38f with a sore back | false
          temperature-38 | I'm 39 and we weren t sure | false
          temperature-38 | temp below 38 | false
          temperature-38 | enzymes of 40,000 | false
          temperature-38 | temp 37.2 | false
          temperature-38 | 38 weeks, temp fine | false
          pressure-160-110 | BP 165/112 | true
          pressure-160-110 | 165 over 112 | true
          pressure-160-110 | 150/95 | false
          pressure-140-90 | 150/95 | true
          pressure-140-90 | 118/76 | false
          """)
  void reckons(String concept, String text, boolean isMeant) {
    Triage triage = triageFor("<" + concept + ">");

    boolean isFound = triage.assess(text, Situation.UNKNOWN).level() != Level.NONE;

    assertThat(isFound).as(text).isEqualTo(isMeant);
  }

  private static Triage triageFor(String wording) {
    List<RedFlag.Wording> wordings = List.of(new RedFlag.Wording(wording, 1));
    RedFlag.Sign sign = new RedFlag.Sign(Level.URGENT, wordings, List.of());
    RedFlag flag =
        new RedFlag(
            "RF-00",
            "",
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(sign),
            List.of(),
            List.of(),
            "");
    return Triage.byRulesOnly(
        new RedFlagRules(
            Map.of(),
            Map.of(),
            List.of(),
            Set.of(),
            Map.of(),
            Set.of(),
            List.of(flag),
            Lessons.NONE),
        List.of());
  }
}
