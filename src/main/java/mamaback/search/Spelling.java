package mamaback.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mamaback.learning.Rows;
import mamaback.text.Slip;

/**
 * Finds the known word that a misspelt one was meant to be: one letter missing, too much, wrong, or
 * swapped with its neighbour. Words are looked up by what remains of them without one letter
 * (Garbe's symmetric deletes), so that it takes the same time in any vocabulary. Immutable and
 * thread-safe.
 */
final class Spelling {
  /** Shorter words have too many neighbours that mean something else. */
  private static final int SHORTEST = 5;

  private final Set<String> known;
  private final List<String> common;

  /** The ranks in {@code common} of the words of which these letters can remain. */
  private final Map<String, List<Integer>> ranksByRemains = new HashMap<>();

  /**
   * @param known all words that are right
   * @param common those of them that may be meant, the likeliest first
   */
  Spelling(Set<String> known, Collection<String> common) {
    this.known = Set.copyOf(known);
    this.common = List.copyOf(common);
    for (int rank = 0; rank < this.common.size(); rank++) {
      if (this.common.get(rank).length() >= SHORTEST) {
        add(rank);
      }
    }
  }

  private void add(Integer rank) {
    for (String remains : remains(common.get(rank))) {
      ranksByRemains.computeIfAbsent(remains, ignored -> new ArrayList<>(1)).add(rank);
    }
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
    return remains(word).stream()
        .flatMap(remains -> ranksByRemains.getOrDefault(remains, List.of()).stream())
        .distinct()
        .sorted()
        .map(common::get)
        .filter(meant -> isNear(word, meant) && isLikely(word, meant))
        .findFirst();
  }

  /** In a short word a wrong letter makes another word too easily; swapped ones still count. */
  private static boolean isLikely(String word, String meant) {
    return word.length() > SHORTEST
        || word.length() != meant.length()
        || word.chars().sum() == meant.chars().sum();
  }

  private static List<String> remains(String word) {
    List<String> remains = new ArrayList<>(List.of(word));
    for (int i = 0; i < word.length(); i++) {
      remains.add(word.substring(0, i) + word.substring(i + 1));
    }
    return remains;
  }

  /** Whether two different words of some length are one slip apart. */
  static boolean isNear(String one, String other) {
    if (Math.min(one.length(), other.length()) < SHORTEST - 1) {
      return false;
    }
    return Slip.isOne(one, other);
  }
}
