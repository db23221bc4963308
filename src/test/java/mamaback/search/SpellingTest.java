package mamaback.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private final Spelling spelling =
      new Spelling(
          Set.of("sciatica", "stretch", "stretches", "spine"), List.of("sciatica", "spine"));

  @ParameterizedTest
  @ValueSource(strings = {"siatica", "scciatica", "sciatika", "sicatica", "sciatic", "csiatica"})
  void mendsOneSlip(String word) {
    assertThat(spelling.correct(word)).contains("sciatica");
  }

  @ParameterizedTest
  @ValueSource(strings = {"siatika", "sciatica", "stretch", "xyz", "", "stretchs"})
  void leavesOtherWordsAlone(String word) {
    assertThat(spelling.correct(word)).isEmpty();
  }

  @Test
  void doesNotReplaceALetterOfAShortWord() {
    assertThat(spelling.correct("spike")).isEmpty();
    assertThat(spelling.correct("spien")).contains("spine");
  }

  /** Whatever letter they differ in: "sponge" lacks an earlier one of "spinge" than "spine". */
  @Test
  void takesTheLikeliestOfAllThatAreNear() {
    assertThat(spelling(List.of("spine", "sponge")).correct("spinge")).contains("spine");
    assertThat(spelling(List.of("sponge", "spine")).correct("spinge")).contains("sponge");
  }

  private static Spelling spelling(List<String> likeliestFirst) {
    return new Spelling(Set.copyOf(likeliestFirst), likeliestFirst);
  }
}
