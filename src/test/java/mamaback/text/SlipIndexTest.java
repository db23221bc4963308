package mamaback.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipIndexTest {
  private final SlipIndex index = new SlipIndex(List.of("bleeding", "breeding", "swell", "pain"));

  @ParameterizedTest
  @ValueSource(strings = {"swel", "swelll", "swall", "sewll", "well", "swellt", "swell"})
  void findsAWordByAnySlip(String slip) {
    assertThat(index.near(slip)).containsExactly("swell");
  }

  @Test
  void findsAllThatAreNearEachOnce() {
    assertThat(index.near("beeding")).containsExactlyInAnyOrder("bleeding", "breeding");
    assertThat(index.near("bleeeding")).containsExactly("bleeding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "swe", "sweel t", "pian", "paine", "blleedding"})
  void findsNoneThatIsFurtherOrShort(String word) {
    assertThat(index.near(word)).isEmpty();
  }
}
