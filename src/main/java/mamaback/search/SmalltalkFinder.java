package mamaback.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mamaback.knowledge.Smalltalk;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Tells talk that asks for no answer from questions: its words are those of known phrases, one
 * after the other, misspellings forgiven, and hardly anything is left over. What is left over must
 * not be a word of the subject: "hi, my back hurts" is a question. Immutable and thread-safe.
 */
final class SmalltalkFinder {
  private static final int MOST_WORDS = 12;

  /** Of so many words one may be left over. */
  private static final int WORDS_PER_LEFTOVER = 3;

  /** As in "you're" and "what's". */
  private static final Pattern SHORTENED = Pattern.compile("['’](re|m|s|ll|ve|d)\\b");

  /** As in "hellooooo". */
  private static final Pattern STRETCHED = Pattern.compile("(.)\\1{2,}");

  private record Phrase(Smalltalk kind, String text, List<String> stems) {}

  private final TextReader reader;
  private final List<Phrase> phrases;

  /**
   * @param reader whose lexicon tells the words of the subject
   */
  SmalltalkFinder(List<Smalltalk> kinds, TextReader reader) {
    this.reader = reader;
    List<Phrase> all = new ArrayList<>();
    for (Smalltalk kind : kinds) {
      for (String text : kind.phrases()) {
        all.add(new Phrase(kind, text.strip(), stems(text)));
      }
    }
    all.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.stems().size()));
    this.phrases = List.copyOf(all);
  }

  Optional<Smalltalk> find(String text) {
    List<String> stems = stems(text);
    if (stems.isEmpty()) {
      return withoutWords(text.strip());
    }
    return stems.size() > MOST_WORDS ? Optional.empty() : covering(stems);
  }

  /** Signs such as ":)" have no words to compare. */
  private Optional<Smalltalk> withoutWords(String text) {
    return phrases.stream()
        .filter(phrase -> phrase.stems().isEmpty() && phrase.text().equals(text))
        .findFirst()
        .map(Phrase::kind);
  }

  /** Takes the longest phrase first; it says what kind of talk this is. */
  private Optional<Smalltalk> covering(List<String> stems) {
    List<String> left = new ArrayList<>(stems);
    Optional<Smalltalk> kind = Optional.empty();
    for (Phrase phrase : phrases) {
      List<String> after = new ArrayList<>(left);
      boolean isHere = phrase.stems().stream().allMatch(stem -> take(stem, after));
      if (isHere && !phrase.stems().isEmpty()) {
        left = after;
        kind = kind.or(() -> Optional.of(phrase.kind()));
      }
    }
    boolean isMore =
        left.size() * WORDS_PER_LEFTOVER > stems.size()
            || left.stream().anyMatch(reader::isOfSubject);
    return isMore ? Optional.empty() : kind;
  }

  /**
   * Removes the word that {@code stem} stands for, perhaps misspelt, and tells whether there was
   * one.
   */
  private boolean take(String stem, List<String> left) {
    for (int i = 0; i < left.size(); i++) {
      String word = left.get(i);
      if (word.equals(stem) || (!reader.isOfSubject(word) && Spelling.isNear(word, stem))) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  /** The stems without words such as "the"; all of them where there are no others. */
  private List<String> stems(String text) {
    String calm = STRETCHED.matcher(SHORTENED.matcher(text).replaceAll(" ")).replaceAll("$1");
    List<String> all = reader.read(calm, 2 * MOST_WORDS).stems();
    List<String> telling =
        all.stream().filter(stem -> !EnglishAnalyzer.getDefaultStopSet().contains(stem)).toList();
    return telling.isEmpty() ? all : telling;
  }
}
