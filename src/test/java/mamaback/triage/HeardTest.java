package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What likeness learns must not hang on the order in which features happen to be numbered. */
class HeardTest {
  @Test
  void conceptsStandAsSheToldThemWhateverTheOrderTheyAreFoundIn() {
    Mention back = new Mention(7, 3);
    Mention numb = new Mention(5, 12);
    Mention dead = new Mention(9, 12);
    Explanation nothing = Explanation.of(List.of());

    assertThat(new Heard(List.of(), nothing, List.of(dead, numb, back)).mentions())
        .isEqualTo(new Heard(List.of(), nothing, List.of(numb, back, dead)).mentions())
        .containsExactly(back, numb, dead);
  }
}
