package mamaback.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import mamaback.knowledge.Lessons;
import mamaback.knowledge.Level;
import mamaback.learning.FeatureCounts;
import mamaback.learning.Lesson;
import mamaback.learning.LessonBook;
import mamaback.learning.TextClassifier;

/**
 * The second line: tells by its likeness to messages that were taught whether a message shows a
 * danger that no wording of the rules caught. A linear classifier a level ("at least so grave") and
 * a flag. Immutable and thread-safe.
 */
final class Likeness {
  /** A class each, in this order; then one a flag. */
  static final List<Level> LEVELS = List.of(Level.SOON, Level.URGENT, Level.EMERGENCY);

  private static final int URGENT = LEVELS.indexOf(Level.URGENT);

  /** Among so many the likest is looked for. */
  private static final int MOST_SENTENCES = 30;

  /** Word endings change, beginnings stay. */
  private static final int STEM_LENGTH = 6;

  private final TextClassifier classifier;
  private final List<String> flags;
  private final Map<Level, Double> from;

  /**
   * A danger that a message is like.
   *
   * @param sentence the one that is likest to it, as she wrote it
   */
  record Resemblance(String flag, Level level, String sentence) {}

  private Likeness(TextClassifier classifier, List<String> flags, Map<Level, Double> from) {
    this.classifier = classifier;
    this.flags = flags;
    this.from = new EnumMap<>(from);
  }

  /**
   * Learns from {@code lessons}; nothing can be learned where there are none.
   *
   * @param ordinary questions without a danger
   * @param book may remember what is learnt
   */
  static Optional<Likeness> of(Lessons lessons, List<String> ordinary, LessonBook book) {
    if (lessons.dangers().isEmpty() || lessons.from().size() < LEVELS.size()) {
      return Optional.empty();
    }
    List<String> flags =
        List.copyOf(new TreeSet<>(lessons.dangers().stream().map(Lessons.Danger::flag).toList()));
    List<TaughtMessage> messages = TaughtMessage.all(lessons, flags, ordinary);
    Lesson<TextClassifier> lesson =
        new Lesson<>(
            "dangers",
            TaughtMessage.fingerprint(messages),
            () -> learn(messages, LEVELS.size() + flags.size()),
            TextClassifier.NOTATION);
    return Optional.of(new Likeness(book.recall(lesson), flags, lessons.from()));
  }

  private static TextClassifier learn(List<TaughtMessage> messages, int classes) {
    return TextClassifier.train(
        messages, each -> features(tokens(each.text())), TaughtMessage::classes, classes);
  }

  private static List<Token> tokens(String message) {
    return Tokenizer.tokens(message, Set.of());
  }

  private static FeatureCounts features(List<Token> tokens) {
    List<String> words =
        tokens.stream()
            .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)
            .map(Token::word)
            .toList();
    List<String> stems =
        words.stream()
            .map(word -> word.substring(0, Math.min(STEM_LENGTH, word.length())))
            .toList();
    return FeatureCounts.of(words, stems, stems);
  }

  /**
   * The danger that {@code message} is like, if it is like any.
   *
   * @param more how much more it must be like one than usual
   */
  Optional<Resemblance> find(String message, double more) {
    List<Token> tokens = tokens(message);
    float[] scores = scores(tokens);
    Optional<Level> level =
        IntStream.range(0, LEVELS.size())
            .filter(i -> scores[i] >= from.getOrDefault(LEVELS.get(i), 0.0) + more)
            .mapToObj(LEVELS::get)
            .reduce(Level::graver);
    return level.map(reached -> new Resemblance(likest(scores), reached, telling(tokens, message)));
  }

  private String likest(float[] scores) {
    int best = 0;
    for (int i = 1; i < flags.size(); i++) {
      best = scores[LEVELS.size() + i] > scores[LEVELS.size() + best] ? i : best;
    }
    return flags.get(best);
  }

  private float[] scores(List<Token> tokens) {
    return classifier.scores(features(tokens));
  }

  private String telling(List<Token> tokens, String message) {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).kind() == Token.Kind.STOP) {
        sentences.add(tokens.subList(start, i));
        start = i + 1;
      }
    }
    return sentences.stream()
        .filter(sentence -> !sentence.isEmpty())
        .limit(MOST_SENTENCES)
        .max(Comparator.comparingDouble(sentence -> scores(sentence)[URGENT]))
        .map(best -> message.substring(best.getFirst().start(), best.getLast().end()))
        .orElse("");
  }
}
