package mamaback.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a text ends that is too long. */
class CutTest {
  private static final String SMILE = "\uD83D\uDE00";

  @Test
  void keepsWhatFits() {
    assertThat(Cut.at("back", 4)).isEqualTo("back");
    assertThat(Cut.marked("back", 4)).isEqualTo("back");
    assertThat(Cut.at("ba" + SMILE, 4)).isEqualTo("ba" + SMILE);
  }

  @Test
  void cutsAfterTheLastCharacterThatFits() {
    assertThat(Cut.at("backs", 4)).isEqualTo("back");
    assertThat(Cut.marked("backs", 4)).isEqualTo("back…");
    assertThat(Cut.at("backs", 0)).isEmpty();
  }

  @Test
  void leavesNoHalfOfAnEmoji() {
    assertThat(Cut.at("bac" + SMILE, 4)).isEqualTo("bac");
    assertThat(Cut.marked("bac" + SMILE, 4)).isEqualTo("bac…");
    assertThat(Cut.at("ba" + SMILE + "k", 4)).isEqualTo("ba" + SMILE);
    assertThat(Cut.at(SMILE, 1)).isEmpty();
  }
}
