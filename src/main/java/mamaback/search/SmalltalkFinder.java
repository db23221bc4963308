package mamaback.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mamaback.knowledge.Smalltalk;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Tells talk that asks for no answer from questions: its words are those of known phrases, one
 * after the other, misspellings forgiven, and hardly anything is left over. What is left over must
 * not be a word of the subject: "hi, my back hurts" is a question. Some phrases count only where
 * nothing is left over at all. Immutable and thread-safe.
 */
final class SmalltalkFinder {
  private static final int MOST_WORDS = 12;

  /** Of so many words one may be left over. */
  private static final int WORDS_PER_LEFTOVER = 3;

  /** As in "you're" and "what's". */
  private static final Pattern SHORTENED = Pattern.compile("['’](re|m|s|ll|ve|d)\\b");

  /** As in "hellooooo". */
  private static final Pattern STRETCHED = Pattern.compile("(.)\\1{2,}");

  private record Word(String text, String stem) {}

  private record Phrase(Smalltalk kind, String text, List<Word> words) {}

  private final TextReader reader;
  private final List<Phrase> phrases;
  private final List<Phrase> alone;

  /**
   * @param reader whose lexicon tells the words of the subject
   */
  SmalltalkFinder(List<Smalltalk> kinds, TextReader reader) {
    this.reader = reader;
    List<Phrase> all = new ArrayList<>();
    for (Smalltalk kind : kinds) {
      for (String text : kind.phrases()) {
        all.add(new Phrase(kind, text.strip(), telling(words(text))));
      }
    }
    all.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.words().size()));
    this.phrases = List.copyOf(all);
    this.alone =
        kinds.stream()
            .flatMap(kind -> kind.alone().stream().map(text -> new Phrase(kind, text, words(text))))
            .toList();
  }

  Optional<Smalltalk> find(String text) {
    List<Word> words = words(text);
    if (words.isEmpty()) {
      return withoutWords(text.strip());
    }
    return words.size() > MOST_WORDS
        ? Optional.empty()
        : alone(words).or(() -> covering(telling(words)));
  }

  private Optional<Smalltalk> alone(List<Word> words) {
    return alone.stream()
        .filter(phrase -> phrase.words().size() == words.size())
        .filter(
            phrase ->
                IntStream.range(0, words.size())
                    .allMatch(i -> isMeant(phrase.words().get(i), words.get(i))))
        .findFirst()
        .map(Phrase::kind);
  }

  /** Signs such as ":)" have no words to compare. */
  private Optional<Smalltalk> withoutWords(String text) {
    return phrases.stream()
        .filter(phrase -> phrase.words().isEmpty() && phrase.text().equals(text))
        .findFirst()
        .map(Phrase::kind);
  }

  /** Takes the longest phrase first; it says what kind of talk this is. */
  private Optional<Smalltalk> covering(List<Word> words) {
    List<Word> left = new ArrayList<>(words);
    Optional<Smalltalk> kind = Optional.empty();
    for (Phrase phrase : phrases) {
      List<Word> after = new ArrayList<>(left);
      boolean isHere = phrase.words().stream().allMatch(word -> take(word, after));
      if (isHere && !phrase.words().isEmpty()) {
        left = after;
        kind = kind.or(() -> Optional.of(phrase.kind()));
      }
    }
    boolean isMore =
        left.size() * WORDS_PER_LEFTOVER > words.size()
            || left.stream().anyMatch(this::isOfSubject);
    return isMore ? Optional.empty() : kind;
  }

  /** Removes the word that stands for {@code meant} and tells whether there was one. */
  private boolean take(Word meant, List<Word> left) {
    for (int i = 0; i < left.size(); i++) {
      if (isMeant(meant, left.get(i))) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  private boolean isMeant(Word meant, Word word) {
    boolean isSlip = !isOfSubject(word) && Spelling.isNear(word.text(), meant.text());
    return isSlip || word.stem().equals(meant.stem());
  }

  private boolean isOfSubject(Word word) {
    return reader.isOfSubject(word.stem());
  }

  private List<Word> words(String text) {
    String calm = STRETCHED.matcher(SHORTENED.matcher(text).replaceAll(" ")).replaceAll("$1");
    Reading reading = reader.read(calm, 2 * MOST_WORDS);
    return IntStream.range(0, reading.stems().size())
        .mapToObj(i -> new Word(reading.words().get(i), reading.stems().get(i)))
        .toList();
  }

  /** Those without such as "the"; all of them where there are no others. */
  private static List<Word> telling(List<Word> all) {
    List<Word> telling =
        all.stream()
            .filter(word -> !EnglishAnalyzer.getDefaultStopSet().contains(word.text()))
            .toList();
    return telling.isEmpty() ? all : telling;
  }
}
