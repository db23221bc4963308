package mamaback.triage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.Fingerprint;
import mamaback.learning.Lesson;
import mamaback.learning.LessonBook;
import mamaback.learning.TextClassifier;

/**
 * How much a message is like those that are known to show a danger, given what the rules made of
 * it: stacked generalisation (Wolpert 1992) with a linear classifier a level ("at least so grave")
 * and a flag. Immutable and thread-safe.
 */
final class Likeness {
  /** A class each, in this order; then one a flag. */
  static final List<Level> LEVELS = List.of(Level.SOON, Level.URGENT, Level.EMERGENCY);

  private final TextClassifier classifier;
  private final TextClassifier ofLevels;
  private final List<String> flags;

  /** With the clues of the rules, which are costly to come by; words are not. */
  private record Example(TaughtMessage taught, Clues clues) {}

  private Likeness(TextClassifier classifier, List<String> flags) {
    this.classifier = classifier;
    this.ofLevels = classifier.ofFirst(LEVELS.size());
    this.flags = flags;
  }

  /**
   * Learns from the lessons and examples of {@code rules}; nothing can be learned without lessons.
   *
   * @param ordinary questions without a danger
   * @param firstLine the same rules
   * @param book may remember what is learnt
   */
  static Optional<Likeness> of(
      RedFlagRules rules, List<String> ordinary, FirstLine firstLine, LessonBook book) {
    if (rules.lessons().dangers().isEmpty()) {
      return Optional.empty();
    }
    List<String> flags = rules.flags().stream().map(RedFlag::id).toList();
    List<TaughtMessage> messages = TaughtMessage.all(rules, flags, ordinary);
    Fingerprint content =
        Fingerprint.of(
            Stream.concat(RuleTexts.of(rules), messages.stream().map(TaughtMessage::written)));
    Lesson<TextClassifier> lesson =
        new Lesson<>(
            "dangers",
            content,
            () -> learn(messages, firstLine, LEVELS.size() + flags.size()),
            TextClassifier.NOTATION);
    return Optional.of(new Likeness(book.recall(lesson), flags));
  }

  private static TextClassifier learn(
      List<TaughtMessage> messages, FirstLine firstLine, int classes) {
    List<Example> examples =
        messages.stream()
            .flatMap(each -> examples(each, firstLine.judge(each.text(), Situation.UNKNOWN)))
            .toList();
    return TextClassifier.train(
        examples,
        example -> MessageFeatures.of(firstLine.tokens(example.taught().text()), example.clues()),
        example -> example.taught().classes(),
        classes);
  }

  /**
   * The message, and the sentences of a harmless one in which the rules see a sign: sentences are
   * weighed by themselves too, and nothing in a harmless message is a danger.
   */
  private static Stream<Example> examples(TaughtMessage message, Heard byRules) {
    Clues clues = Clues.of(byRules.explanation().traces(), byRules.mentions());
    Stream<Example> whole = Stream.of(new Example(message, clues));
    if (message.isDanger()) {
      return whole;
    }
    return Stream.concat(
        whole,
        Excerpts.sentences(message.text(), byRules).stream()
            .filter(part -> !part.within().isEmpty())
            .map(
                part ->
                    new Example(new TaughtMessage(part.words(), message.classes()), part.clues())));
  }

  /** How much the classifier takes {@code tokens} for a danger. */
  Resemblance of(List<Token> tokens, Clues clues) {
    return new Resemblance(ofLevels.scores(MessageFeatures.of(tokens, clues)));
  }

  /** The flag that {@code tokens} are likest to; most messages are like none and need not ask. */
  String flag(List<Token> tokens, Clues clues) {
    float[] scores = classifier.scores(MessageFeatures.of(tokens, clues));
    int levels = LEVELS.size();
    int best = 0;
    for (int i = 1; i < flags.size(); i++) {
      best = scores[levels + i] > scores[levels + best] ? i : best;
    }
    return flags.get(best);
  }
}
