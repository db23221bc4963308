package mamaback.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mamaback.learning.FeatureCounts;
import mamaback.learning.Rows;
import mamaback.learning.TextClassifier;

/** Tells from the wordings of all subjects whose a text is. Immutable and thread-safe. */
final class WordingModel {
  /** With fewer wordings a subject, on average, there is nothing to generalise from. */
  private static final int FEWEST_WORDINGS = 3;

  /** Beyond so many pairs of a wording and a class the training would take too long. */
  private static final long MOST_PAIRS = 20_000_000;

  private final TextClassifier classifier;
  private final int[] classOf;

  private record Wording(Reading text, int subject) {}

  private WordingModel(TextClassifier classifier, int[] classOf) {
    this.classifier = classifier;
    this.classOf = classOf;
  }

  /** What can be learned from {@code subjects}, if it is worthwhile. */
  static Optional<WordingModel> learn(List<Subject> subjects, Set<Part> without) {
    List<Wording> wordings = new ArrayList<>();
    for (int subject = 0; subject < subjects.size(); subject++) {
      for (Reading text : subjects.get(subject).wordings()) {
        wordings.add(new Wording(text, subject));
      }
    }
    int[] classOf = classes(subjects);
    int classes = Arrays.stream(classOf).max().orElse(0) + 1;
    if (without.contains(Part.MODEL)
        || wordings.size() < FEWEST_WORDINGS * subjects.size()
        || (long) wordings.size() * classes > MOST_PAIRS) {
      return Optional.empty();
    }
    TextClassifier classifier =
        TextClassifier.train(
            wordings,
            wording -> features(wording.text(), without),
            wording -> new int[] {classOf[wording.subject()]},
            classes);
    return Optional.of(new WordingModel(classifier, classOf));
  }

  /** What no example has counts for nothing later on. */
  private static FeatureCounts features(Reading text, Set<Part> without) {
    FeatureCounts all = text.features();
    FeatureCounts some = without.contains(Part.PAIRS) ? all.withoutPairs() : all;
    return without.contains(Part.GRAMS) ? some.withoutGrams() : some;
  }

  void write(DataOutputStream out) throws IOException {
    Rows.writeInts(out, classOf);
    TextClassifier.NOTATION.write(classifier, out);
  }

  static WordingModel read(DataInputStream in) throws IOException {
    int[] classOf = Rows.readInts(in);
    return new WordingModel(TextClassifier.NOTATION.read(in), classOf);
  }

  /** A class for each subject with an entry, and a last one for all others together. */
  private static int[] classes(List<Subject> subjects) {
    int answered = (int) subjects.stream().filter(subject -> !subject.isElsewhere()).count();
    int[] classes = new int[subjects.size()];
    int next = 0;
    for (int i = 0; i < classes.length; i++) {
      classes[i] = subjects.get(i).isElsewhere() ? answered : next++;
    }
    return classes;
  }

  /** The score of each subject; above 0 leans to yes. */
  double[] scores(Reading text) {
    float[] scores = classifier.scores(text.features());
    return Arrays.stream(classOf).mapToDouble(each -> scores[each]).toArray();
  }
}
