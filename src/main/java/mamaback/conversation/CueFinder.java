package mamaback.conversation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mamaback.knowledge.Cue;
import mamaback.text.Slip;

/** Finds in a text what a {@link Cue} describes, sentence by sentence. Immutable. */
final class CueFinder {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n;]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> GAP = List.of("~");
  private static final int WORDS_IN_GAP = 3;
  private static final int NOWHERE = -1;

  /** In shorter words a slip is too often another word. */
  private static final int LEAST_LETTERS_FOR_A_SLIP = 6;

  private final List<Phrasing> cues;
  private final Set<String> words;

  /** Finds any of {@code cues}, and takes every word that is not theirs for a slip. */
  CueFinder(List<Cue> cues) {
    this(cues, Set.of());
  }

  /**
   * Finds any of {@code cues}, which tell the same in several languages.
   *
   * @param words that are no slip of another: "crunches" are no crutches
   */
  CueFinder(List<Cue> cues, Set<String> words) {
    this.words = Set.copyOf(words);
    this.cues = cues.stream().map(Phrasing::of).toList();
  }

  /** A cue whose phrases are taken apart. */
  private record Phrasing(List<List<List<String>>> phrases, List<List<List<String>>> unless) {
    static Phrasing of(Cue cue) {
      return new Phrasing(
          cue.phrases().stream().map(CueFinder::parts).toList(),
          cue.unless().stream().map(CueFinder::parts).toList());
    }
  }

  boolean isIn(String text) {
    return isIn(sentences(text));
  }

  /** The same for a text that is taken apart already. */
  boolean isIn(List<List<String>> sentences) {
    return sentences.stream().anyMatch(this::isTold);
  }

  /** The words of each sentence of {@code text}. */
  static List<List<String>> sentences(String text) {
    return SENTENCE_END.splitAsStream(text).map(CueFinder::words).toList();
  }

  /** Whether {@code sentence} tells it. */
  boolean isTold(List<String> sentence) {
    return cues.stream().anyMatch(cue -> isTold(sentence, cue));
  }

  /** The places of the words of {@code sentence} that tell it; none where it is not told. */
  BitSet places(List<String> sentence) {
    BitSet places = new BitSet();
    cues.stream()
        .filter(cue -> isTold(sentence, cue))
        .forEach(cue -> cue.phrases().forEach(phrase -> mark(sentence, phrase, places)));
    return places;
  }

  private void mark(List<String> sentence, List<List<String>> phrase, BitSet places) {
    for (int start = 0; start < sentence.size(); start++) {
      int end = end(sentence, start, phrase, 0);
      if (end != NOWHERE) {
        places.set(start, end);
      }
    }
  }

  private boolean isTold(List<String> sentence, Phrasing cue) {
    return isAnyIn(sentence, cue.phrases()) && !isAnyIn(sentence, cue.unless());
  }

  private boolean isAnyIn(List<String> sentence, List<List<List<String>>> phrases) {
    for (List<List<String>> phrase : phrases) {
      if (isIn(sentence, phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(List<String> sentence, List<List<String>> phrase) {
    for (int start = 0; start < sentence.size(); start++) {
      if (end(sentence, start, phrase, 0) != NOWHERE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where {@code phrase} from its part {@code part} on ends if it begins at the word {@code at}.
   */
  private int end(List<String> sentence, int at, List<List<String>> phrase, int part) {
    if (part >= phrase.size()) {
      return at;
    }
    if (at >= sentence.size()) {
      return NOWHERE;
    }
    if (phrase.get(part).equals(GAP)) {
      for (int skipped = 0; skipped <= WORDS_IN_GAP; skipped++) {
        int end = end(sentence, at + skipped, phrase, part + 1);
        if (end != NOWHERE) {
          return end;
        }
      }
      return NOWHERE;
    }
    return isAnyMeant(sentence.get(at), phrase.get(part))
        ? end(sentence, at + 1, phrase, part + 1)
        : NOWHERE;
  }

  private boolean isAnyMeant(String word, List<String> wanted) {
    for (String each : wanted) {
      if (isMeant(word, each)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMeant(String word, String wanted) {
    return word.equals(wanted)
        || (wanted.length() >= LEAST_LETTERS_FOR_A_SLIP
            && Math.abs(word.length() - wanted.length()) <= 1
            && Slip.isOne(word, wanted)
            && !words.contains(word));
  }

  private static List<List<String>> parts(String phrase) {
    return Arrays.stream(phrase.strip().split(" +", -1))
        .map(part -> List.of(part.split("\\|", -1)))
        .toList();
  }

  private static List<String> words(String sentence) {
    String plain = APOSTROPHE.matcher(sentence).replaceAll("").toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }
}
