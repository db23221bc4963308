package mamaback.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.conversation.Decision;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.Level;
import mamaback.search.Candidate;
import mamaback.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  private static final Response A_THEN_B =
      new Response(
          List.of(candidate("a", 0.8), candidate("b", 0.1)), 0.9, Decision.ANSWER, Level.URGENT);
  private static final Response NOTHING = new Response(List.of(), 0, Decision.UNKNOWN, Level.NONE);

  @TempDir private Path folder;

  @Test
  void countsHitsAndPlaces() {
    Evaluation evaluation =
        evaluate(
            Map.of("one", A_THEN_B, "two", A_THEN_B, "three", A_THEN_B, "four", NOTHING),
            in("one", "a"),
            in("two", "b"),
            in("three", "c", "b"),
            in("four", "a"));

    assertThat(evaluation.value("hit@1")).isEqualTo(0.25);
    assertThat(evaluation.value("hit@3")).isEqualTo(0.75);
    assertThat(evaluation.value("MRR")).isEqualTo((1 + 0.5 + 0.5 + 0) / 4);
    assertThat(evaluation.value("unknown said, in scope")).isEqualTo(0.25);
    assertThat(evaluation.confusions())
        .containsExactly(
            new Confusion("a", "(nothing)", 1, "four"),
            new Confusion("b", "a", 1, "two"),
            new Confusion("c", "a", 1, "three"));
  }

  @Test
  void comparesConfidenceWithTheShareThatWasRight() {
    // Two rows with confidence 0.8, one of them right: the gap is 0.3.
    Evaluation evaluation =
        evaluate(Map.of("one", A_THEN_B, "two", A_THEN_B), in("one", "a"), in("two", "b"));

    assertThat(evaluation.value("ECE, in scope")).isCloseTo(0.3, within(1e-9));
    assertThat(evaluation.calibration().get(8).rows()).isEqualTo(2);
  }

  @Test
  void countsWarningsByLevel() {
    Evaluation evaluation =
        evaluate(
            Map.of("one", A_THEN_B, "two", A_THEN_B, "three", NOTHING),
            warned("one", Level.EMERGENCY, Level.URGENT, Level.EMERGENCY),
            warned("two", Level.NONE, Level.NONE, Level.SOON),
            warned("three", Level.URGENT, Level.URGENT, Level.URGENT));

    assertThat(evaluation.value("recall of EMERGENCY")).isZero();
    assertThat(evaluation.value("recall of EMERGENCY at URGENT")).isEqualTo(1);
    assertThat(evaluation.value("recall of URGENT")).isZero();
    assertThat(evaluation.value("false alarms at URGENT")).isEqualTo(1);
    assertThat(evaluation.value("false alarms at EMERGENCY")).isZero();
    assertThat(evaluation.value("level acceptable")).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void leavesOutWhatIsNotLabelled() {
    Evaluation evaluation =
        evaluate(
            Map.of("one", A_THEN_B),
            new LabelledMessage("1", "one", List.of(), Optional.empty(), Optional.empty()));

    assertThat(evaluation.figures()).isEmpty();
    assertThat(evaluation.value("hit@1")).isNaN();
  }

  @Test
  void givesTheSameIntervalEveryTime() {
    List<Integer> rows = List.of(0, 1, 1, 1, 0, 1, 1, 0, 1, 1);

    Bootstrap.Interval first = Bootstrap.interval(rows, EvaluationTest::mean);

    assertThat(Bootstrap.interval(rows, EvaluationTest::mean)).isEqualTo(first);
    assertThat(first.low()).isBetween(0.3, 0.5);
    assertThat(first.high()).isBetween(0.9, 1.0);
  }

  @Test
  void readsMessagesAndNamesTheLineThatIsWrong() throws IOException, KnowledgeException {
    Path good = Files.writeString(folder.resolve("good.jsonl"), GOOD);
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), GOOD + "{\n{\"scope\":\"x\"}\n");

    LabelledMessage message = LabelledMessages.read(good).getFirst();

    assertThat(message.topics()).containsExactly("a", "b");
    assertThat(message.scope()).contains(Scope.EDGE);
    assertThat(message.levels())
        .contains(new LabelledMessage.Levels(Level.SOON, Level.NONE, Level.SOON));
    assertThatThrownBy(() -> LabelledMessages.read(bad))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("bad.jsonl:2")
        .hasMessageContaining("bad.jsonl:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"txt\": \"hm\"}",
        "{\"text\": \" \"}",
        "{\"text\": [\"hm\"]}",
        "[1, 2]",
        "\"just text\"",
        "{\"text\": \"hm\"} x",
        "{\"text\": \"hm\", \"topics\": \"bad-posture\"}",
        "{\"text\": \"hm\", \"scope\": \"inn\"}",
        "{\"text\": \"hm\", \"level\": \"SOON\", \"levelMin\": \"URGENT\"}",
        "{\"text\": \"hm\", \"level\": \"SOON\", \"levelMax\": \"NONE\"}",
        "{\"text\": \"hm\", \"levelMax\": \"SOON\"}"
      })
  void takesNoWrongLineForAMessage(String line) throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), GOOD + line + "\n");

    assertThatThrownBy(() -> LabelledMessages.read(bad))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("bad.jsonl:2")
        .hasMessageContaining("docs/curate.md");
  }

  @Test
  void readsTheLabelledMessagesThatWeShip() throws IOException, KnowledgeException {
    Path labelled = Path.of("src/test/resources/labelled");

    assertThat(LabelledMessages.read(labelled.resolve("questions.jsonl"))).isNotEmpty();
    assertThat(LabelledMessages.read(labelled.resolve("dangers.jsonl"))).isNotEmpty();
  }

  @Test
  void printsATableAndJson() {
    Evaluation evaluation = evaluate(Map.of("one", A_THEN_B), in("one", "b"));

    assertThat(EvaluationReport.table(evaluation)).contains("hit@3", "1.000", "worst confusions");
    assertThat(EvaluationReport.json(evaluation)).startsWith("{").contains("\"hit@1\"");
  }

  private static final String GOOD =
      """
      {"id":"7","text":"hm","topics":["a","b"],"scope":"edge","level":"SOON","levelMin":"NONE"}
      """;

  private static Evaluation evaluate(Map<String, Response> program, LabelledMessage... messages) {
    return Evaluation.of(List.of(messages), text -> program.getOrDefault(text, NOTHING));
  }

  private static LabelledMessage in(String text, String... topics) {
    return new LabelledMessage(
        text, text, List.of(topics), Optional.of(Scope.IN), Optional.empty());
  }

  private static LabelledMessage warned(String text, Level best, Level least, Level most) {
    LabelledMessage.Levels levels = new LabelledMessage.Levels(best, least, most);
    return new LabelledMessage(text, text, List.of(), Optional.empty(), Optional.of(levels));
  }

  private static double mean(List<Integer> rows) {
    return rows.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }

  private static Candidate candidate(String topic, double confidence) {
    Entry entry =
        new Entry(
            topic,
            topic,
            "g",
            topic,
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
    return new Candidate(entry, confidence);
  }
}
