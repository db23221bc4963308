package mamaback.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mamaback.knowledge.Smalltalk;

/**
 * Tells talk that asks for no answer from questions: its words are those of known phrases, one
 * after the other, misspellings forgiven, and hardly anything is left over. What is left over must
 * not be a word of the subject: "hi, my back hurts" is a question. Nor may it be a word that denies
 * or asks: that must stand in a phrase. Some phrases count only where nothing is left over at all.
 * Immutable and thread-safe.
 */
final class SmalltalkFinder {
  private static final int SHORTEST_WITH_SLIPS = 5;
  private static final int MOST_WORDS = 12;

  /** Of so many words one may be left over. */
  private static final int WORDS_PER_LEFTOVER = 3;

  private final TextReader reader;
  private final SmalltalkWords words;
  private final List<SmalltalkPhrase> phrases;
  private final List<SmalltalkPhrase> alone;
  private final Frills frills;

  /**
   * @param reader whose lexicon tells the words of the subject
   */
  SmalltalkFinder(List<Smalltalk> kinds, TextReader reader) {
    this.reader = reader;
    this.words = new SmalltalkWords(reader);
    this.phrases = read(kinds, Smalltalk::phrases).sorted(SmalltalkPhrase.FIRST).toList();
    this.alone = read(kinds, Smalltalk::alone).toList();
    this.frills =
        new Frills(
            phrases.stream()
                .flatMap(phrase -> phrase.words().stream().map(SmalltalkWord::text))
                .collect(Collectors.toSet()));
  }

  private Stream<SmalltalkPhrase> read(
      List<Smalltalk> kinds, Function<Smalltalk, List<String>> phrasesOf) {
    return kinds.stream()
        .flatMap(
            kind ->
                phrasesOf.apply(kind).stream()
                    .map(text -> SmalltalkPhrase.of(kind, text, words.in(text, MOST_WORDS))));
  }

  Optional<Smalltalk> find(String text) {
    List<SmalltalkWord> said = frills.withoutSigns(words.in(text, MOST_WORDS));
    if (said.isEmpty()) {
      return withoutWords(text.strip());
    }
    if (said.size() > MOST_WORDS) {
      return Optional.empty();
    }
    boolean isQuestion = text.contains("?");
    return exactly(said, isQuestion)
        .or(() -> alone(said))
        .map(SmalltalkPhrase::kind)
        .or(() -> covering(said, isQuestion))
        .or(() -> coveringWithoutNames(said, isQuestion));
  }

  private Optional<Smalltalk> coveringWithoutNames(List<SmalltalkWord> said, boolean isQuestion) {
    List<SmalltalkWord> nameless = Frills.withoutNames(said);
    return nameless.size() < said.size() ? covering(nameless, isQuestion) : Optional.empty();
  }

  /** Signs such as ":)" have no words to compare. */
  private Optional<Smalltalk> withoutWords(String text) {
    return phrases.stream()
        .filter(phrase -> phrase.words().isEmpty() && phrase.text().equals(text))
        .findFirst()
        .map(SmalltalkPhrase::kind);
  }

  /** Before slips and stems: "helo" is no cry for help, nor is "helpful". */
  private Optional<SmalltalkPhrase> exactly(List<SmalltalkWord> said, boolean isQuestion) {
    return Stream.concat(alone.stream(), phrases.stream())
        .filter(phrase -> phrase.words().equals(said))
        .filter(phrase -> phrase.asks() || !isQuestion)
        .findFirst();
  }

  private Optional<SmalltalkPhrase> alone(List<SmalltalkWord> said) {
    return alone.stream()
        .filter(phrase -> phrase.words().size() == said.size())
        .filter(
            phrase ->
                IntStream.range(0, said.size())
                    .allMatch(i -> isMeant(phrase.words().get(i), said.get(i))))
        .findFirst();
  }

  /** Takes one phrase after the other; the first says what kind of talk this is. */
  private Optional<Smalltalk> covering(List<SmalltalkWord> said, boolean isQuestion) {
    List<SmalltalkWord> left = new ArrayList<>(said);
    List<SmalltalkPhrase> found = new ArrayList<>();
    for (SmalltalkPhrase phrase : phrases) {
      List<SmalltalkWord> after = new ArrayList<>(left);
      boolean isHere = phrase.telling().stream().allMatch(word -> take(word, after));
      if (isHere && !phrase.telling().isEmpty()) {
        left = after;
        found.add(phrase);
      }
    }
    boolean isAnswered = !isQuestion || found.stream().anyMatch(SmalltalkPhrase::asks);
    return isAnswered && isAll(left, said)
        ? found.stream().findFirst().map(SmalltalkPhrase::kind)
        : Optional.empty();
  }

  private boolean isAll(List<SmalltalkWord> left, List<SmalltalkWord> said) {
    long missed = left.stream().filter(SmalltalkWord::counts).count();
    return missed * WORDS_PER_LEFTOVER <= said.stream().filter(SmalltalkWord::counts).count()
        && left.stream().noneMatch(word -> word.turns() || reader.isOfSubject(word.stem()));
  }

  /** Removes the word that stands for {@code meant} and tells whether there was one. */
  private boolean take(SmalltalkWord meant, List<SmalltalkWord> left) {
    for (int i = 0; i < left.size(); i++) {
      if (isMeant(meant, left.get(i))) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  private boolean isMeant(SmalltalkWord meant, SmalltalkWord word) {
    if (word.counts() != meant.counts() || (word.turns() && !meant.turns())) {
      return false;
    }
    return word.stem().equals(meant.stem()) || isSlip(meant, word);
  }

  /**
   * "What" is one slip from "chat" and "that", and "have" from "save", so only words that tell
   * something and are not short are forgiven.
   */
  private boolean isSlip(SmalltalkWord meant, SmalltalkWord word) {
    return !meant.turns()
        && meant.text().length() >= SHORTEST_WITH_SLIPS
        && Spelling.isNear(word.text(), meant.text())
        && !reader.isOfSubject(word.stem());
  }
}
