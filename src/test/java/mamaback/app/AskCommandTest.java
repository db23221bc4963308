package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ask}, as a person and as a machine use it. */
class AskCommandTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void printsTheReplyAsAPersonSeesIt() {
    RunningProgram asked = RunningProgram.run("ask", "my", "back hurts when I breastfeed");

    assertThat(asked.exitCode()).isZero();
    assertThat(asked.out()).contains("[1] More").doesNotContain("{");
  }

  @Test
  void printsOneObjectALineInTheSameOrder() {
    List<JsonNode> objects =
        ask("heat or ice for my back?\n\nhello\n/help\nwhat is the capital of Australia\n");

    assertThat(objects.stream().map(object -> object.get("question").asText()))
        .containsExactly(
            "heat or ice for my back?", "", "hello", "/help", "what is the capital of Australia");
    assertThat(objects.stream().map(object -> object.get("decision").asText()))
        .containsExactly("answer", "unknown", "smalltalk", "smalltalk", "unknown");
  }

  @Test
  void givesAllThatIsPromised() {
    JsonNode object = ask("should I use heat or ice on my lower back?").getFirst();

    assertThat(object.properties().stream().map(Map.Entry::getKey))
        .containsExactly("question", "decision", "answers", "level", "redFlags", "reply");
    JsonNode best = object.get("answers").get(0);
    assertThat(best.get("id").asText()).isEqualTo("heat-or-ice");
    assertThat(best.get("topic").asText()).isEqualTo("heat-or-ice");
    assertThat(best.get("title").asText()).isNotBlank();
    assertThat(best.get("confidence").asDouble()).isBetween(0.0, 1.0);
    assertThat(object.get("answers")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(object.get("level").asText()).isEqualTo("NONE");
    assertThat(object.get("reply").asText()).isNotBlank();
  }

  @Test
  void answersWhatIsLeftOfWhatSheDenies() {
    JsonNode object = ask("No numbness, no bladder trouble, just a sore back").getFirst();

    assertThat(object.get("answers").get(0).get("id").asText()).isEqualTo("first-things-to-try");
  }

  @Test
  void namesTheRedFlagAndTheWordsThatShowedIt() {
    JsonNode object = ask("since yesterday I can't feel when I wipe").getFirst();

    assertThat(object.get("level").asText()).isEqualTo("EMERGENCY");
    JsonNode flag = object.get("redFlags").get(0);
    assertThat(flag.get("id").asText()).isEqualTo("RF-01");
    assertThat(flag.get("level").asText()).isEqualTo("EMERGENCY");
    assertThat(flag.get("matched").asText()).isNotBlank();
  }

  @Test
  void questionsKnowNothingOfEachOther() {
    List<JsonNode> objects = ask("I have a fever of 39\nheat or ice for my back?");

    assertThat(objects.get(1).get("level").asText()).isEqualTo("NONE");
  }

  @Test
  void takesTenThousandLinesInOneProcess() {
    String questions =
        String.join(
            "\n", IntStream.range(0, 10_000).mapToObj(i -> "back pain question " + i).toList());

    List<JsonNode> objects = ask(questions);

    assertThat(objects).hasSize(10_000);
    assertThat(objects.getLast().get("question").asText()).isEqualTo("back pain question 9999");
  }

  @Test
  void keepsOddCharactersWithinOneLine() {
    String odd = "back\rpain\u2028\u0085 \uD83D\uDE00 \"quoted\" \\";

    assertThat(ask(odd).getFirst().get("question").asText()).isEqualTo(odd);
  }

  @Test
  void theProfileChangesTheReply() {
    String question = "should I use heat or ice on my lower back?";
    String caution = "C-section, keep both heat and cold off";

    assertThat(reply(question, "birth=c-section,weeks=3,feeding=breast")).contains(caution);
    assertThat(reply(question, "birth=vaginal,weeks=3")).doesNotContain(caution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          birth=seahorse | must be one of: vaginal, assisted, c-section
          birth=csection | must be one of: vaginal, assisted, c-section
          feeding=x | must be one of: breast, mixed, bottle
          weeks=-1 | must be a whole number from 0 to 1000
          weeks=1001 | must be a whole number from 0 to 1000
          weeks=many | must be a whole number from 0 to 1000
          pregnant=maybe | must be yes or no
          shoe=42 | unknown; known are birth, weeks, feeding, epidural, pregnant, bereaved
          """)
  void aWrongProfileIsExplained(String profile, String why) {
    RunningProgram asked = RunningProgram.run("ask", "--profile", profile, "heat or ice?");

    assertThat(asked.exitCode()).isEqualTo(2);
    assertThat(asked.err().strip()).isEqualTo("--profile " + profile + ": " + why);
    assertThat(asked.out()).isEmpty();
  }

  @Test
  void asksForAQuestionWhereThereIsNone() {
    RunningProgram asked = RunningProgram.run("ask");

    assertThat(asked.exitCode()).isEqualTo(2);
    assertThat(asked.err()).contains("--json");
  }

  @Test
  void namesTheFaultsOfAKnowledgeFolder() {
    RunningProgram asked = RunningProgram.run("ask", "--knowledge", "no-such-folder", "hello");

    assertThat(asked.exitCode()).isEqualTo(1);
    assertThat(asked.err()).contains("no-such-folder").doesNotContain("Exception");
  }

  private static String reply(String question, String profile) {
    RunningProgram asked =
        RunningProgram.reading(question + "\n", "ask", "--json", "--profile", profile);
    return parse(asked.out()).get("reply").asText();
  }

  private static List<JsonNode> ask(String questions) {
    RunningProgram asked = RunningProgram.reading(questions, "ask", "--json");
    assertThat(asked.exitCode()).isZero();
    List<JsonNode> objects = new ArrayList<>();
    Arrays.stream(asked.out().split("\n")).map(AskCommandTest::parse).forEach(objects::add);
    return objects;
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + line, e);
    }
  }
}
