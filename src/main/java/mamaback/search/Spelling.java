package mamaback.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mamaback.learning.Rows;
import mamaback.text.Slip;
import mamaback.text.SlipIndex;

/**
 * Finds the known word that a misspelt one was meant to be: one letter missing, too much, wrong, or
 * swapped with its neighbour. Immutable and thread-safe.
 */
final class Spelling {
  private static final int SHORTEST = SlipIndex.LEAST_LETTERS;

  private final Set<String> known;
  private final List<String> common;
  private final SlipIndex near;
  private final Map<String, Integer> ranks = new HashMap<>();

  /**
   * @param known all words that are right
   * @param common those of them that may be meant, the likeliest first
   */
  Spelling(Set<String> known, Collection<String> common) {
    this.known = Set.copyOf(known);
    this.common = List.copyOf(common);
    this.near = new SlipIndex(this.common);
    this.common.forEach(word -> ranks.put(word, ranks.size()));
  }

  void write(DataOutputStream out) throws IOException {
    Rows.writeTexts(out, known);
    Rows.writeTexts(out, common);
  }

  static Spelling read(DataInputStream in) throws IOException {
    return new Spelling(Set.copyOf(Rows.readTexts(in)), Rows.readTexts(in));
  }

  /** The likeliest word that {@code word} was meant to be; none if it is known itself. */
  Optional<String> correct(String word) {
    if (word.length() < SHORTEST || known.contains(word)) {
      return Optional.empty();
    }
    return near.near(word).stream()
        .filter(meant -> isLikely(word, meant))
        .min(Comparator.comparingInt(meant -> ranks.getOrDefault(meant, Integer.MAX_VALUE)));
  }

  /** In a short word a wrong letter makes another word too easily; swapped ones still count. */
  private static boolean isLikely(String word, String meant) {
    return word.length() > SHORTEST
        || word.length() != meant.length()
        || word.chars().sum() == meant.chars().sum();
  }

  /** Whether two different words of some length are one slip apart. */
  static boolean isNear(String one, String other) {
    if (Math.min(one.length(), other.length()) < SHORTEST - 1) {
      return false;
    }
    return Slip.isOne(one, other);
  }
}
