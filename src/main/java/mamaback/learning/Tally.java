package mamaback.learning;

import java.util.Arrays;

/** Counts keys; each gets a number from 0 when it is first counted. */
final class Tally {
  private final KeyNumbers numbers;
  private int[] counts;

  /**
   * @param expected how many keys there is room for at first
   */
  Tally(int expected) {
    this.numbers = new KeyNumbers(expected);
    this.counts = new int[Math.max(expected, 1)];
  }

  /** How often each of {@code keys} is among them. */
  static Tally of(long[] keys) {
    Tally tally = new Tally(keys.length);
    for (long key : keys) {
      tally.count(key);
    }
    return tally;
  }

  void count(long key) {
    int number = numbers.add(key);
    if (number == counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    counts[number]++;
  }

  /** How many keys were counted, each once. */
  int size() {
    return numbers.size();
  }

  long key(int number) {
    return numbers.key(number);
  }

  /** How often the key with {@code number} was counted. */
  int count(int number) {
    return counts[number];
  }
}
