package mamaback.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mamaback.knowledge.Entry;
import mamaback.knowledge.ForbiddenClaims;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.search.AnswerFinder;
import mamaback.triage.Triage;

/** Everything that a curator can be told of a knowledge folder that can be loaded. */
public final class KnowledgeChecks {
  private final KnowledgeBase knowledge;
  private final Path root;

  /**
   * @param root the folder from which {@code knowledge} was loaded
   */
  public KnowledgeChecks(KnowledgeBase knowledge, Path root) {
    this.knowledge = knowledge;
    this.root = root;
  }

  /**
   * All remarks, faults first, then by file and line.
   *
   * @throws KnowledgeException if the forbidden claims cannot be read
   */
  public List<Remark> remarks(AnswerFinder finder, Triage triage, LocalDate today)
      throws KnowledgeException {
    SourceLines lines = new SourceLines(root.resolve("en"));
    TextChecks texts = new TextChecks(lines, ForbiddenClaims.load(root));
    Stream<List<Remark>> all =
        Stream.of(
            ofAnswers(knowledge.entries(), lines, texts, today),
            texts.ofTips(knowledge.tips()),
            new WordingChecks(knowledge, lines, finder).remarks(),
            new ExampleChecks(knowledge, lines, triage).remarks(),
            new TipChecks(knowledge, lines).remarks(),
            new LessonChecks(knowledge, lines).remarks(),
            new TranslationChecks(knowledge, root).remarks());
    return sorted(all);
  }

  /**
   * Remarks on {@code answers} alone, where the rest of the folder has faults that hide the others.
   *
   * @throws KnowledgeException if the forbidden claims cannot be read
   */
  public static List<Remark> remarks(List<Entry> answers, Path root, LocalDate today)
      throws KnowledgeException {
    SourceLines lines = new SourceLines(root.resolve("en"));
    TextChecks texts = new TextChecks(lines, ForbiddenClaims.load(root));
    return sorted(Stream.of(ofAnswers(answers, lines, texts, today)));
  }

  private static List<Remark> ofAnswers(
      List<Entry> answers, SourceLines lines, TextChecks texts, LocalDate today) {
    List<Remark> remarks = new ArrayList<>(texts.ofAnswers(answers));
    remarks.addAll(new DoubleWordings(lines).of(answers));
    remarks.addAll(new DateChecks(lines, today).of(answers));
    return remarks;
  }

  private static List<Remark> sorted(Stream<List<Remark>> all) {
    return all.flatMap(List::stream)
        .sorted(
            Comparator.comparing(Remark::severity)
                .thenComparing(remark -> remark.fault().file())
                .thenComparingInt(remark -> remark.fault().line()))
        .toList();
  }
}
