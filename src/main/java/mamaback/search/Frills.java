package mamaback.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands around small talk and changes nothing: kisses, emojis, "love", "mate". Immutable. */
final class Frills {
  private static final Set<String> KISSES = Set.of("x", "xx", "xo", "xoxo");

  private static final Set<String> NAMES =
      Set.of(
          "aw",
          "aww",
          "babe",
          "bot",
          "darling",
          "dear",
          "hon",
          "hun",
          "love",
          "lovely",
          "mamaback",
          "mate",
          "pal",
          "sweetie");

  private final Set<String> known;

  /**
   * @param known words of the small talk itself, which are no frills: among them emojis
   */
  Frills(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  /** Without emojis, and without kisses at the end; something always remains. */
  List<SmalltalkWord> withoutSigns(List<SmalltalkWord> words) {
    List<SmalltalkWord> kept = new ArrayList<>();
    for (SmalltalkWord word : words) {
      boolean isNew = known.contains(word.text()) && !kept.contains(word);
      if (!isSign(word.text()) || isNew) {
        kept.add(word);
      }
    }
    while (kept.size() > 1 && KISSES.contains(kept.getLast().text())) {
      kept.removeLast();
    }
    return kept.isEmpty() ? words : List.copyOf(kept);
  }

  /** Without names for the bot at either end, unless these are all. */
  static List<SmalltalkWord> withoutNames(List<SmalltalkWord> words) {
    int start = 0;
    int end = words.size();
    while (end - start > 1 && NAMES.contains(words.get(end - 1).text())) {
      end--;
    }
    while (end - start > 1 && NAMES.contains(words.get(start).text())) {
      start++;
    }
    return words.subList(start, end);
  }

  private static boolean isSign(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
