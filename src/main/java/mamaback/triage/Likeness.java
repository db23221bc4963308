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
import mamaback.learning.FeatureSpace;
import mamaback.learning.LinearModel;
import mamaback.learning.SparseVector;

/**
 * The second line: tells by its likeness to messages that were taught whether a message shows a
 * danger that no wording of the rules caught. A linear classifier a level ("at least so grave") and
 * a flag. Immutable and thread-safe.
 */
final class Likeness {
  private static final List<Level> LEVELS = List.of(Level.SOON, Level.URGENT, Level.EMERGENCY);

  private static final int URGENT = LEVELS.indexOf(Level.URGENT);

  /** Among so many the likest is looked for. */
  private static final int MOST_SENTENCES = 30;

  /** So many of the ordinary questions are enough to know the others by. */
  private static final int MOST_ORDINARY = 4_000;

  /** Word endings change, beginnings stay. */
  private static final int STEM_LENGTH = 6;

  private final FeatureSpace space;
  private final LinearModel model;
  private final List<String> flags;
  private final Map<Level, Double> from;

  /**
   * A danger that a message is like.
   *
   * @param telling the tokens of the sentence that is likest to it
   */
  record Resemblance(String flag, Level level, List<Token> telling) {}

  private Likeness(
      FeatureSpace space, LinearModel model, List<String> flags, Map<Level, Double> from) {
    this.space = space;
    this.model = model;
    this.flags = flags;
    this.from = new EnumMap<>(from);
  }

  /**
   * Learns from {@code lessons}; nothing can be learned where there are none.
   *
   * @param ordinary questions without a danger
   */
  static Optional<Likeness> of(Lessons lessons, List<String> ordinary) {
    if (lessons.dangers().isEmpty() || lessons.from().size() < LEVELS.size()) {
      return Optional.empty();
    }
    List<String> flags =
        List.copyOf(new TreeSet<>(lessons.dangers().stream().map(Lessons.Danger::flag).toList()));
    List<String> texts = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (Lessons.Danger danger : lessons.dangers()) {
      int[] classes = classes(danger, flags);
      for (String message : danger.messages()) {
        texts.add(message);
        labels.add(classes);
      }
    }
    for (List<String> harmless : List.of(lessons.harmless(), sample(ordinary))) {
      for (String message : harmless) {
        texts.add(message);
        labels.add(new int[0]);
      }
    }
    FeatureSpace space = FeatureSpace.of(texts.stream().map(Likeness::features));
    List<SparseVector> vectors = texts.stream().map(text -> space.vector(features(text))).toList();
    int classes = LEVELS.size() + flags.size();
    LinearModel model =
        LinearModel.train(vectors, labels.toArray(int[][]::new), classes, space.size());
    return Optional.of(new Likeness(space, model, flags, lessons.from()));
  }

  /** The levels that a danger reaches, then its flag. */
  private static int[] classes(Lessons.Danger danger, List<String> flags) {
    IntStream levels =
        IntStream.range(0, LEVELS.size()).filter(i -> danger.level().isAtLeast(LEVELS.get(i)));
    IntStream flag = IntStream.of(LEVELS.size() + flags.indexOf(danger.flag()));
    return IntStream.concat(levels, flag).toArray();
  }

  private static List<String> sample(List<String> ordinary) {
    int size = Math.min(MOST_ORDINARY, ordinary.size());
    return IntStream.range(0, size)
        .mapToObj(i -> ordinary.get((int) ((long) i * ordinary.size() / size)))
        .toList();
  }

  private static FeatureCounts features(String message) {
    return features(Tokenizer.tokens(message, Set.of()));
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
   * The danger that a message of {@code tokens} is like, if it is like any.
   *
   * @param more how much more it must be like one than usual
   */
  Optional<Resemblance> find(List<Token> tokens, double more) {
    float[] scores = scores(tokens);
    Optional<Level> level =
        IntStream.range(0, LEVELS.size())
            .filter(i -> scores[i] >= from.getOrDefault(LEVELS.get(i), 0.0) + more)
            .mapToObj(LEVELS::get)
            .reduce(Level::graver);
    return level.map(reached -> new Resemblance(likest(scores), reached, telling(tokens)));
  }

  private String likest(float[] scores) {
    int best = 0;
    for (int i = 1; i < flags.size(); i++) {
      best = scores[LEVELS.size() + i] > scores[LEVELS.size() + best] ? i : best;
    }
    return flags.get(best);
  }

  private float[] scores(List<Token> tokens) {
    return model.scores(space.vector(features(tokens)));
  }

  private List<Token> telling(List<Token> tokens) {
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
        .orElse(tokens);
  }
}
