package mamaback.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is blotted out of a question before it is kept. */
class QuestionMaskTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          call me on +44 7700 900123 please          | call me on [number] please
          write to ada.l@example.org about belts     | write to [e-mail] about belts
          born on 3 October 2026, can I use a belt   | born on [date], can I use a belt
          birth was 12/10/2026                       | birth was [date]
          see https://example.org/x for the brace    | see [link] for the brace
          my son Leo is heavy                        | my son [name] is heavy
          my name is ada and my back hurts           | my name is [name] and my back hurts
          Dr Smith said wear a belt                  | Dr [name] said wear a belt
          ask @ada_l about it                        | ask [name] about it
          """)
  void masksWhatMayLeadToAPerson(String text, String masked) {
    assertThat(QuestionMask.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can I use a TENS machine 6 weeks after birth?",
        "My back hurts. I can't lift 5 kg",
        "the doctor said rest. Is that right?",
        "temperature of 38.2"
      })
  void leavesTheQuestionItself(String text) {
    assertThat(QuestionMask.mask(text)).isEqualTo(text);
  }
}
