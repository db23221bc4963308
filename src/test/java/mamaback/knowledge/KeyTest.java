package mamaback.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A constant is written one way everywhere, and read back as it is written. */
class KeyTest {
  @Test
  void writesAConstantInLowerCaseWithHyphens() {
    assertThat(Key.of(BirthType.C_SECTION)).isEqualTo("c-section");
    assertThat(Key.find(BirthType.class, "c-section")).contains(BirthType.C_SECTION);
  }

  @Test
  void findsNothingThatIsWrittenOtherwise() {
    assertThat(Key.find(BirthType.class, "C_SECTION")).isEmpty();
    assertThat(Key.find(BirthType.class, "c section")).isEmpty();
  }
}
