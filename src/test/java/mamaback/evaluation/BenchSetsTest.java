package mamaback.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mamaback.conversation.Decision;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Level;
import mamaback.search.Candidate;
import mamaback.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchSetsTest {
  @TempDir private Path folder;

  @Test
  void convertsAndRunsASetOfIntents() throws IOException, KnowledgeException {
    Path set = Files.createDirectories(folder.resolve("sets/pets"));
    Files.writeString(
        set.resolve("train.tsv"), "Cat_food\tfeed \"my\" cat\nDog walk\twalk a dog\n");
    Files.writeString(set.resolve("valid.tsv"), "Cat_food\tcat feed\n");
    Files.writeString(set.resolve("test.tsv"), "Cat_food\tfood for my cat\nDog walk\tdog walk\n");
    Files.writeString(set.resolve("oosvalid.tsv"), "oos\tprice of oil\n");
    Files.writeString(set.resolve("oostest.tsv"), "oos\tprice of gold\n");

    String table = BenchSets.run(folder.resolve("sets"), folder.resolve("work"));

    assertThat(table).startsWith("pets").contains("accuracy 100.0", "AUROC 1.000");
    assertThat(KnowledgeLoader.loadAnswers(folder.resolve("work/pets")).stream().map(Entry::title))
        .containsExactly("feed \"my\" cat", "walk a dog");
  }

  @Test
  void convertsAndRunsASetOfQuestions() throws IOException, KnowledgeException {
    Path set = Files.createDirectories(folder.resolve("sets/faq"));
    Files.writeString(
        set.resolve("docs.tsv"), "0\tHow to walk?\t<b>*Slowly*</b>\n1\tHow to fly?\tUp\n");
    Files.writeString(set.resolve("queries.tsv"), "walking\t0\nflying\t1\n");

    String table = BenchSets.run(folder.resolve("sets"), folder.resolve("work"));

    assertThat(table).startsWith("faq").contains("P@1 100.0", "P@3 33.3", "MRR 100.0");
  }

  @Test
  void figuresAreThoseWorkedByHand() {
    List<Judged> rows =
        List.of(
            judged(0.9, true, Scope.IN),
            judged(0.4, true, Scope.IN),
            judged(0.6, false, Scope.IN),
            judged(0.5, false, Scope.OUT),
            judged(0.1, false, Scope.OUT));

    assertThat(BenchFigures.accuracy(rows, 0)).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(BenchFigures.accuracy(rows, 0.5)).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(BenchFigures.rejected(rows, 0.5)).isEqualTo(0.5);
    assertThat(Separation.auroc(rows)).isCloseTo(5 / 6.0, within(1e-9));
    // Three right: from 0.4 (two in scope, one out), and from 0.6 or 0.9 (one in, two out).
    assertThat(BenchFigures.bestThreshold(rows)).isCloseTo((0.4 + 0.9) / 2, within(1e-9));
  }

  private static Judged judged(double confidence, boolean right, Scope scope) {
    Entry entry =
        new Entry(
            "a",
            "a",
            "g",
            "a",
            List.of(),
            List.of(),
            List.of(),
            Condition.ALWAYS,
            List.of(),
            List.of(),
            Optional.empty(),
            RichText.EMPTY,
            RichText.EMPTY,
            Optional.empty());
    LabelledMessage message =
        new LabelledMessage(
            "1", "text", right ? List.of("a") : List.of(), Optional.of(scope), Optional.empty());
    List<Candidate> candidates = List.of(new Candidate(entry, confidence));
    return new Judged(message, new Response(candidates, confidence, Decision.ANSWER, Level.NONE));
  }
}
