package mamaback.triage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts words that were written as one: "bothlegs", "cantfeelmylegs". Immutable. */
final class JoinedWords {
  private static final int LEAST_JOINED = 6;
  private static final int LEAST_PART = 3;
  private static final int LEAST_FILLER = 2;
  private static final int MOST_PARTS = 4;

  private final Set<String> words;
  private final Set<String> fillers;

  JoinedWords(Set<String> vocabulary, Set<String> fillers) {
    this.words =
        vocabulary.stream()
            .filter(word -> word.length() >= LEAST_PART)
            .collect(Collectors.toUnmodifiableSet());
    this.fillers =
        fillers.stream()
            .filter(word -> word.length() >= LEAST_FILLER)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The parts with spaces between them; the word itself where it is not made of ours. */
  List<String> parted(String word) {
    if (word.length() >= LEAST_JOINED) {
      for (int parts = 2; parts <= MOST_PARTS; parts++) {
        String parted = parted(word, parts);
        if (!parted.isEmpty()) {
          return List.of(parted);
        }
      }
    }
    return List.of(word);
  }

  /** In exactly so many parts, the first of them as long as can be; "" where there are none. */
  private String parted(String word, int parts) {
    if (parts == 1) {
      return words.contains(word) ? word : "";
    }
    for (int i = word.length() - LEAST_PART; i >= 1; i--) {
      String head = word.substring(0, i);
      if (head.equals("i") || words.contains(head) || fillers.contains(head)) {
        String rest = parted(word.substring(i), parts - 1);
        if (!rest.isEmpty()) {
          return head + " " + rest;
        }
      }
    }
    return "";
  }
}
