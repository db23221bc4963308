package mamaback.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
    Stream<List<Remark>> all =
        Stream.of(
            new TextChecks(knowledge, lines, ForbiddenClaims.load(root)).remarks(),
            new WordingChecks(knowledge, lines, finder).remarks(),
            new ExampleChecks(knowledge, lines, triage).remarks(),
            new DateChecks(knowledge, lines, today).remarks(),
            new TipChecks(knowledge, lines).remarks(),
            new LessonChecks(knowledge, lines).remarks(),
            new TranslationChecks(knowledge, root).remarks());
    return all.flatMap(List::stream)
        .sorted(
            Comparator.comparing(Remark::severity)
                .thenComparing(remark -> remark.fault().file())
                .thenComparingInt(remark -> remark.fault().line()))
        .toList();
  }
}
