package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import mamaback.knowledge.Lessons;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.Sample;
import mamaback.learning.TextClassifier;

/**
 * How much a message is like those that are known to show a danger, given what the rules made of
 * it: stacked generalisation (Wolpert 1992) with a linear classifier a level ("at least so grave")
 * and a flag. Immutable and thread-safe.
 */
final class Likeness {
  /** The levels that are told apart, mildest first. */
  static final List<Level> LEVELS = List.of(Level.SOON, Level.URGENT, Level.EMERGENCY);

  /** So many of the ordinary questions are enough to know the others by. */
  private static final int MOST_ORDINARY = 4_000;

  private final TextClassifier classifier;
  private final List<String> flags;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Example(List<Token> tokens, List<Explanation.Trace> traces, int[] classes) {}

  private Likeness(TextClassifier classifier, List<String> flags) {
    this.classifier = classifier;
    this.flags = flags;
  }

  /**
   * Learns from the lessons and examples of {@code rules}; nothing can be learned without lessons.
   *
   * @param ordinary questions without a danger
   * @param byRules what the rules make of a message
   */
  static Optional<Likeness> of(
      RedFlagRules rules, List<String> ordinary, Function<String, Explanation> byRules) {
    List<Lessons.Danger> dangers = new ArrayList<>(rules.lessons().dangers());
    if (dangers.isEmpty()) {
      return Optional.empty();
    }
    rules.flags().forEach(flag -> dangers.addAll(examples(flag)));
    List<String> flags =
        List.copyOf(new TreeSet<>(dangers.stream().map(Lessons.Danger::flag).toList()));
    List<Example> examples = new ArrayList<>();
    for (Lessons.Danger danger : dangers) {
      int[] classes = classes(danger, flags);
      danger.messages().forEach(message -> examples.add(example(message, byRules, classes)));
    }
    List<String> harmless = new ArrayList<>(rules.lessons().harmless());
    harmless.addAll(Sample.evenly(ordinary, MOST_ORDINARY));
    harmless.forEach(message -> examples.add(example(message, byRules, new int[0])));
    TextClassifier classifier =
        TextClassifier.train(
            examples,
            example -> MessageFeatures.of(example.tokens(), example.traces()),
            Example::classes,
            LEVELS.size() + flags.size());
    return Optional.of(new Likeness(classifier, flags));
  }

  /** The examples of a flag, each as a lesson. */
  private static List<Lessons.Danger> examples(RedFlag flag) {
    return List.of(flag.mustFire(), flag.mustNotFire()).stream()
        .flatMap(List::stream)
        .map(each -> new Lessons.Danger(flag.id(), each.level(), List.of(each.text())))
        .toList();
  }

  private static Example example(
      String message, Function<String, Explanation> byRules, int[] classes) {
    List<Token> tokens = Tokenizer.tokens(message, Set.of());
    return new Example(tokens, byRules.apply(message).traces(), classes);
  }

  /** The levels that a danger reaches, then its flag; none below them. */
  private static int[] classes(Lessons.Danger danger, List<String> flags) {
    IntStream levels =
        IntStream.range(0, LEVELS.size()).filter(i -> danger.level().isAtLeast(LEVELS.get(i)));
    IntStream flag =
        danger.level().isAtLeast(LEVELS.getFirst())
            ? IntStream.of(LEVELS.size() + flags.indexOf(danger.flag()))
            : IntStream.empty();
    return IntStream.concat(levels, flag).toArray();
  }

  /** How much the classifier takes {@code tokens} for a danger. */
  Resemblance of(List<Token> tokens, List<Explanation.Trace> traces) {
    return new Resemblance(classifier.scores(MessageFeatures.of(tokens, traces)), flags);
  }
}
