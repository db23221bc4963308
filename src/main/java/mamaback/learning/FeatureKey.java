package mamaback.learning;

import java.util.Arrays;
import java.util.List;

/**
 * The keys that stand for features: 64 bits of the letters that a feature is made of. No text is
 * made for a feature, and a look-up compares one number. That two of 200,000 features share a key
 * is as likely as one to 400 million, and would do no more than to take them for one.
 */
public final class FeatureKey {
  /** Letters of a trigram: three times 16 bits, which need no mixing. */
  static final int GRAM = 3;

  /** So that no trigram has the key of a stem or a pair, whose highest bit is set. */
  private static final long MIXED = Long.MIN_VALUE;

  private static final int LETTER = 16;
  private static final long EDGE = '_';
  private static final long GRAM_BITS = (1L << (GRAM * LETTER)) - 1;

  /** Odd, as in the finishing of MurmurHash3 by Austin Appleby. */
  private static final long ONE = 0xFF51AFD7ED558CCDL;

  private static final long OTHER = 0xC4CEB9FE1A85EC53L;

  private FeatureKey() {}

  /** The key of a stem or anything else that counts by itself. */
  public static long ofTerm(String term) {
    long key = term.length();
    for (int i = 0; i < term.length(); i++) {
      key = mixed(key + term.charAt(i));
    }
    return key | MIXED;
  }

  /** The keys of {@code terms}, in their order. */
  public static long[] ofTerms(List<String> terms) {
    return terms.stream().mapToLong(FeatureKey::ofTerm).toArray();
  }

  /** {@code keys}, then the key of each two of the first {@code most}, wherever they stand. */
  public static long[] withPairs(long[] keys, int most) {
    int paired = Math.min(keys.length, most);
    long[] all = Arrays.copyOf(keys, keys.length + paired * (paired - 1) / 2);
    int next = keys.length;
    for (int i = 0; i < paired; i++) {
      for (int j = 0; j < i; j++) {
        all[next++] = ofUnordered(keys[i], keys[j]);
      }
    }
    return all;
  }

  /** The key of two that stand in one text, in whatever order. */
  private static long ofUnordered(long one, long other) {
    return ofPair(Math.min(one, other), Math.max(one, other));
  }

  /** The key of two neighbours. */
  static long ofPair(long first, long second) {
    return mixed(mixed(first) + second) | MIXED;
  }

  /** The key of the next trigram: {@code before}, with {@code letter} behind and one less ahead. */
  static long ofGram(long before, long letter) {
    return (before << LETTER | letter) & GRAM_BITS;
  }

  /** What the first trigram of a word follows: the edge of the word. */
  static long edge() {
    return EDGE;
  }

  private static long mixed(long key) {
    long product = (key ^ key >>> 33) * ONE;
    return (product ^ product >>> 33) * OTHER;
  }
}
