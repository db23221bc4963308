package mamaback.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mamaback.conversation.Decision;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Level;
import mamaback.knowledge.Lexicon;
import mamaback.search.AnswerFinder;
import mamaback.search.Thresholds;

/** Runs the engine on public sets of intents and of questions with answers. */
public final class BenchSets {
  /** Only candidates and confidence are measured here, so no decision matters. */
  private static final Thresholds ANY = new Thresholds(0, 0);

  private BenchSets() {}

  /**
   * Converts every set below {@code folder} into a knowledge folder of the same name below {@code
   * work}, runs it, and returns the table of figures.
   *
   * @throws IOException if a file cannot be read or written
   * @throws KnowledgeException if a set does not make valid knowledge
   */
  public static String run(Path folder, Path work) throws IOException, KnowledgeException {
    StringBuilder table = new StringBuilder();
    for (Path set : sets(folder)) {
      Path knowledge = work.resolve(set.getFileName().toString());
      new BenchConverter(set, knowledge).convert();
      String figures = BenchConverter.isQuestions(set) ? questions(knowledge) : intents(knowledge);
      table.append(String.format(Locale.ROOT, "%-20s %s%n", set.getFileName(), figures));
    }
    return table.toString();
  }

  private static List<Path> sets(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(set -> BenchConverter.isIntents(set) || BenchConverter.isQuestions(set))
          .sorted()
          .toList();
    }
  }

  private static String questions(Path knowledge) throws IOException, KnowledgeException {
    List<Judged> rows = judged(finder(knowledge), knowledge.resolve("test.jsonl"));
    return String.format(
        Locale.ROOT,
        "P@1 %.1f  P@3 %.1f  P@5 %.1f  MRR %.1f",
        100 * BenchFigures.precision(rows, 1),
        100 * BenchFigures.precision(rows, 3),
        100 * BenchFigures.precision(rows, 5),
        100 * BenchFigures.reciprocalRank(rows));
  }

  private static String intents(Path knowledge) throws IOException, KnowledgeException {
    AnswerFinder finder = finder(knowledge);
    List<Judged> test = judged(finder, knowledge.resolve("test.jsonl"));
    String accuracy =
        String.format(Locale.ROOT, "accuracy %.1f", 100 * BenchFigures.accuracy(test, 0));
    if (test.stream().noneMatch(Judged.in(Scope.OUT))) {
      return accuracy;
    }
    double threshold = BenchFigures.bestThreshold(judged(finder, knowledge.resolve("valid.jsonl")));
    return String.format(
        Locale.ROOT,
        "%s  Acc_in/R_oos %.1f/%.1f at %.3f  AUROC %.3f",
        accuracy,
        100 * BenchFigures.accuracy(test, threshold),
        100 * BenchFigures.rejected(test, threshold),
        threshold,
        Separation.auroc(test));
  }

  private static AnswerFinder finder(Path knowledge) throws KnowledgeException {
    List<Entry> entries = KnowledgeLoader.loadAnswers(knowledge);
    return AnswerFinder.of(entries, Lexicon.NONE, List.of(), ANY);
  }

  private static List<Judged> judged(AnswerFinder finder, Path questions)
      throws IOException, KnowledgeException {
    return LabelledMessages.read(questions).stream()
        .map(message -> new Judged(message, response(finder, message.text())))
        .toList();
  }

  private static Response response(AnswerFinder finder, String text) {
    return Response.of(finder.find(text), Decision.ANSWER, Level.NONE);
  }
}
