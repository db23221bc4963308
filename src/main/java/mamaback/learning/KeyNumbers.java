package mamaback.learning;

import java.util.Arrays;

/**
 * Numbers keys from 0 in the order in which they come. A table with open addressing over plain
 * arrays: a look-up makes nothing and touches two places of memory. Thread-safe once nothing more
 * is added.
 */
public final class KeyNumbers {
  private static final int LEAST_SLOTS = 16;

  /** What {@link #find} says of a key that has no number. */
  public static final int NONE = -1;

  private long[] keys;
  private int size;

  /** The number of the key of each slot, plus one; 0 where the slot is free. */
  private int[] slots;

  /**
   * Without a key.
   *
   * @param expected how many keys there is room for at first
   */
  public KeyNumbers(int expected) {
    this.keys = new long[Math.max(expected, LEAST_SLOTS / 2)];
    this.slots = new int[Math.max(Integer.highestOneBit(expected) * 4, LEAST_SLOTS)];
  }

  /** With {@code keys}, which are distinct, in the order of their numbers. */
  static KeyNumbers of(long[] keys) {
    KeyNumbers numbers = new KeyNumbers(keys.length);
    for (long key : keys) {
      numbers.add(key);
    }
    return numbers;
  }

  /** How many keys have a number. */
  public int size() {
    return size;
  }

  /** The key with {@code number}. */
  public long key(int number) {
    return keys[number];
  }

  /** All keys in the order of their numbers. */
  public long[] keys() {
    return Arrays.copyOf(keys, size);
  }

  /** The number of {@code key}, or {@link #NONE}. */
  public int find(long key) {
    return slots[slot(key)] - 1;
  }

  /** The number of {@code key}; the next one if it had none. */
  public int add(long key) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      if (2 * size >= slots.length) {
        grow();
        slot = slot(key);
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size++] = key;
      slots[slot] = size;
    }
    return slots[slot] - 1;
  }

  /** Where {@code key} is, or is to be. */
  private int slot(long key) {
    int last = slots.length - 1;
    int slot = (int) spread(key) & last;
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = slot + 1 & last;
    }
    return slot;
  }

  /** Keys that are alike land far from each other (the multiplier is 2^64 over the golden mean). */
  private static long spread(long key) {
    long product = key * 0x9E3779B97F4A7C15L;
    return product ^ product >>> 32;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      slots[slot(keys[number])] = number + 1;
    }
  }
}
