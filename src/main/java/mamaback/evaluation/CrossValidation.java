package mamaback.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mamaback.knowledge.Elsewhere;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lexicon;
import mamaback.search.AnswerFinder;
import mamaback.search.Thresholds;

/**
 * Measures a knowledge base by its own wordings: each is held back once, and asked of a search that
 * learned from the others. An entry that the wording's own one is linked with counts as right,
 * since curators link what serves the same need.
 */
public final class CrossValidation {
  /** Into so many parts the wordings are split. */
  public static final int FOLDS = 5;

  private final List<Entry> entries;
  private final Lexicon lexicon;
  private final Learner learner;

  /** Makes a search of what it is given to learn from. */
  interface Learner {
    AnswerFinder learn(List<Entry> entries, Lexicon lexicon);
  }

  private CrossValidation(List<Entry> entries, Lexicon lexicon, Learner learner) {
    this.entries = entries;
    this.lexicon = lexicon;
    this.learner = learner;
  }

  /**
   * The figures over all wordings of {@code entries}, and of what {@code lexicon} has elsewhere.
   */
  public static Evaluation of(List<Entry> entries, Lexicon lexicon, Thresholds thresholds) {
    return of(entries, lexicon, thresholds, FOLDS);
  }

  /**
   * The figures over some of the parts into which the wordings are split.
   *
   * @param folds how many of the {@link #FOLDS} parts; each costs the learning of the others
   * @throws IllegalArgumentException if {@code folds} is not 1 to 5
   */
  public static Evaluation of(
      List<Entry> entries, Lexicon lexicon, Thresholds thresholds, int folds) {
    return of(
        entries,
        lexicon,
        (known, words) -> AnswerFinder.of(known, words, List.of(), thresholds),
        folds);
  }

  static Evaluation of(List<Entry> entries, Lexicon lexicon, Learner learner, int folds) {
    if (folds < 1 || folds > FOLDS) {
      throw new IllegalArgumentException("1 to " + FOLDS + " parts can be held back, not " + folds);
    }
    CrossValidation validation = new CrossValidation(entries, lexicon, learner);
    return Evaluation.ofRows(
        IntStream.range(0, folds).boxed().flatMap(validation::judged).toList());
  }

  private Stream<Judged> judged(int fold) {
    IntPredicate held = i -> i % FOLDS == fold;
    List<Entry> known =
        entries.stream().map(e -> e.asking(kept(e.questions(), held.negate()))).toList();
    AnswerFinder finder = learner.learn(known, elsewhere(held.negate()));
    return messages(held).stream()
        .map(message -> new Judged(message, Response.of(finder.find(message.text()))));
  }

  private List<LabelledMessage> messages(IntPredicate held) {
    List<LabelledMessage> messages = new ArrayList<>();
    for (Entry entry : entries) {
      List<String> right = right(entry);
      kept(entry.questions(), held).forEach(text -> messages.add(message(text, right, Scope.IN)));
    }
    for (Elsewhere subject : elsewhere(held).elsewhere()) {
      subject.questions().forEach(text -> messages.add(message(text, List.of(), Scope.OUT)));
    }
    return messages;
  }

  /** The topic of {@code entry}, then those of the entries that it is linked with. */
  private List<String> right(Entry entry) {
    Stream<String> linked = entries.stream().filter(entry::isLinkedTo).map(Entry::topic);
    return Stream.concat(Stream.of(entry.topic()), linked).distinct().toList();
  }

  private Lexicon elsewhere(IntPredicate kept) {
    List<Elsewhere> subjects =
        lexicon.elsewhere().stream()
            .map(subject -> subject.asking(kept(subject.questions(), kept)))
            .filter(subject -> !subject.questions().isEmpty())
            .toList();
    return lexicon.with(subjects);
  }

  private static List<String> kept(List<String> texts, IntPredicate which) {
    return IntStream.range(0, texts.size()).filter(which).mapToObj(texts::get).toList();
  }

  private static LabelledMessage message(String text, List<String> topics, Scope scope) {
    return new LabelledMessage("", text, topics, Optional.of(scope), Optional.empty());
  }
}
