package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import mamaback.evaluation.CrossValidation;
import mamaback.evaluation.Evaluation;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.LexiconLoader;
import mamaback.search.Thresholds;
import org.junit.jupiter.api.Test;

/**
 * Floors that a change may not undercut, a little below what was measured (docs/retrieval.md,
 * docs/red-flags.md). The labelled messages were written by people who saw neither the knowledge
 * nor the rules; whoever changes either should not read them.
 */
class QualityGateTest {
  private static final Path KNOWLEDGE = Path.of("knowledge");
  private static final String LABELLED = "src/test/resources/labelled/";

  @Test
  void answersWhatOthersAsk() throws Exception {
    JsonNode figures = figures("questions.jsonl");

    assertThat(value(figures, "hit@1")).isGreaterThanOrEqualTo(0.93);
    assertThat(value(figures, "hit@3")).isGreaterThanOrEqualTo(0.98);
    assertThat(value(figures, "unknown said, in scope")).isLessThanOrEqualTo(0.035);
    assertThat(value(figures, "unknown said, out of scope")).isGreaterThanOrEqualTo(0.92);
    assertThat(value(figures, "ECE, all")).isLessThanOrEqualTo(0.07);
  }

  @Test
  void warnsOfWhatOthersTell() throws Exception {
    JsonNode figures = figures("dangers.jsonl");

    assertThat(value(figures, "recall of EMERGENCY at URGENT")).isGreaterThanOrEqualTo(0.94);
    assertThat(value(figures, "recall of URGENT")).isGreaterThanOrEqualTo(0.94);
    assertThat(value(figures, "false alarms at EMERGENCY")).isLessThanOrEqualTo(0.05);
  }

  @Test
  void answersWordingsThatWereHeldBack() throws Exception {
    Evaluation evaluation =
        CrossValidation.of(
            KnowledgeLoader.loadAnswers(KNOWLEDGE),
            LexiconLoader.load(KNOWLEDGE),
            Thresholds.USUAL,
            1);

    assertThat(evaluation.value("hit@1")).isGreaterThanOrEqualTo(0.78);
    assertThat(evaluation.value("hit@3")).isGreaterThanOrEqualTo(0.90);
    assertThat(evaluation.value("AUROC, in over out of scope")).isGreaterThanOrEqualTo(0.95);
    assertThat(evaluation.value("ECE, all")).isLessThanOrEqualTo(0.05);
  }

  private static JsonNode figures(String file) throws Exception {
    RunningProgram eval = RunningProgram.run("eval", "--json", "--questions", LABELLED + file);
    assertThat(eval.exitCode()).isZero();
    return JsonMapper.builder().build().readTree(eval.out()).get("figures");
  }

  private static double value(JsonNode figures, String name) {
    for (JsonNode figure : figures) {
      if (figure.get("name").asText().equals(name)) {
        return figure.get("value").asDouble();
      }
    }
    throw new AssertionError("no figure " + name);
  }
}
