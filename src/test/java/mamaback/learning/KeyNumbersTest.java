package mamaback.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyNumbersTest {
  private static final int MANY = 10_000;

  @Test
  void numbersKeysInTheOrderInWhichTheyCome() {
    KeyNumbers numbers = new KeyNumbers(0);

    int first = numbers.add(7);
    int second = numbers.add(-7);
    int again = numbers.add(7);

    assertThat(first).isZero();
    assertThat(second).isEqualTo(1);
    assertThat(again).isZero();
    assertThat(numbers.size()).isEqualTo(2);
    assertThat(numbers.find(8)).isEqualTo(KeyNumbers.NONE);
  }

  @Test
  void findsEachOfManyAfterGrowing() {
    long[] keys = new Random(1).longs(MANY).distinct().toArray();
    KeyNumbers numbers = new KeyNumbers(0);

    for (long key : keys) {
      numbers.add(key);
    }

    assertThat(numbers.keys()).isEqualTo(keys);
    for (int i = 0; i < keys.length; i++) {
      assertThat(numbers.find(keys[i])).isEqualTo(i);
      assertThat(numbers.key(i)).isEqualTo(keys[i]);
    }
  }

  /** Keys of features and of tries differ in few bits. */
  @Test
  void keysThatAreAlikeDoNotMeet() {
    KeyNumbers numbers = new KeyNumbers(0);

    for (long key = 0; key < MANY; key++) {
      numbers.add(key << 16);
    }

    for (long key = 0; key < MANY; key++) {
      assertThat(numbers.find(key << 16)).isEqualTo((int) key);
      assertThat(numbers.find((key << 16) + 1)).isEqualTo(KeyNumbers.NONE);
    }
  }
}
