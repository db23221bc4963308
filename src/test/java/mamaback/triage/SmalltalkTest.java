package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mamaback.knowledge.Level;
import mamaback.knowledge.Smalltalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bot greets with a friendly line must not call an ambulance, by the rules alone. */
class SmalltalkTest {
  static Stream<Smalltalk> kinds() {
    return Rules.knowledge().smalltalk().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void holdsNoSign(Smalltalk kind) {
    assertThat(Stream.concat(kind.phrases().stream(), kind.alone().stream()))
        .allSatisfy(text -> assertThat(Rules.level(text)).as(text).isEqualTo(Level.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my wife is talking nonsense",
        "my mum says I talk nonsense since yesterday",
        "she stopped making sense and talks rubbish"
      })
  void leavesTheSignsOfOthers(String text) {
    assertThat(Rules.level(text)).isEqualTo(Level.EMERGENCY);
  }

  @Test
  void aPolishGreetingIsNoDowry() {
    assertThat(Rules.level("dobry wieczór")).isEqualTo(Level.NONE);
    assertThat(Rules.level("they beat me for dowrey")).isEqualTo(Level.EMERGENCY);
  }
}
