package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.broadcast.Content;
import mamaback.chat.ChatId;
import mamaback.profile.CuratorMail;
import mamaback.profile.Feedback;
import mamaback.profile.Feedback.Opinion;
import mamaback.profile.Unanswered;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.tips.Lease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator works through what waits, on a copy of our knowledge, while a bot has the store. */
class InboxCommandTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String ASKED = "wheat bag or frozen peas on a grumpy back";

  @TempDir private Path folder;

  private Store running;

  @BeforeEach
  void aBotRunsAndWasAsked() throws IOException {
    OurKnowledge.copyTo(knowledge());
    running =
        Store.open(new StoreSettings(Optional.empty(), folder.resolve("data")), Clock.systemUTC());
    mail().add(new Unanswered(ASKED, List.of("heat-or-ice"), DAY));
    mail().add(new Unanswered("zumba with [name] at the gym", List.of(), DAY));
    mail().add(new Unanswered("is a wheat bag or frozen peas better", List.of(), DAY));
    mail().add(new Feedback(Optional.of("heat-or-ice"), Opinion.NOT_CLEAR, DAY));
  }

  @AfterEach
  void endTheBot() {
    running.close();
  }

  @Test
  void listsWhatIsAlikeTogetherWithTheClosestAnswers() throws IOException {
    RunningProgram inbox = inbox("--json");

    assertThat(inbox.exitCode()).isZero();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : inbox.out().lines().toList()) {
      lines.add(JsonMapper.builder().build().readTree(line));
    }
    assertThat(lines.getFirst().at("/questions/0/text").asText()).isEqualTo(ASKED);
    assertThat(lines.getFirst().at("/questions/0/closest").findValuesAsText("id"))
        .hasSize(3)
        .contains("cold-therapy");
    assertThat(lines.getFirst().at("/questions/1/number").asInt()).isEqualTo(3);
    assertThat(lines.get(1).at("/questions")).hasSize(1);
    assertThat(lines.get(2).at("/entry").asText()).isEqualTo("heat-or-ice");
    assertThat(lines.get(2).at("/opinions/NOT_CLEAR").asInt()).isEqualTo(1);
    assertThat(inbox.err()).contains("3 questions in 2 groups, 1 answers that were not liked");
  }

  @Test
  void aQuestionBecomesAnExampleAndComesNoMore() throws IOException {
    String message = "I cannot feel the paper when I wipe after zumba";

    RunningProgram add = inbox("add", "2", "--must-fire", "RF-01", "emergency", "--text", message);

    assertThat(add.err()).isEmpty();
    assertThat(add.exitCode()).isZero();
    assertThat(read("red-flags.yaml")).contains("        - \"" + message + "\"\n");
    assertThat(add.out()).contains("danger EMERGENCY").doesNotContain("The rules alone");
    assertThat(numbers()).containsExactly(1L, 3L);
  }

  @Test
  void tellsProgramsWhatBecameOfAQuestion() throws IOException {
    String message = "I cannot feel the paper when I wipe after zumba";

    RunningProgram add =
        inbox("add", "2", "--json", "--must-fire", "RF-01", "emergency", "--text", message);
    RunningProgram done = inbox("done", "--json", "1", "--answered-by", "heat-or-ice");

    JsonNode added = JsonMapper.builder().build().readTree(add.out());
    assertThat(added.at("/number").asInt()).isEqualTo(2);
    assertThat(added.at("/text").asText()).isEqualTo(message);
    assertThat(added.at("/file").asText()).endsWith("red-flags.yaml");
    assertThat(added.at("/closest")).hasSize(3);
    assertThat(added.at("/level").asText()).isEqualTo("EMERGENCY");
    assertThat(done.out().strip()).isEqualTo("{\"item\":\"1\",\"answeredBy\":\"heat-or-ice\"}");
    assertThat(done.err()).isEmpty();
  }

  @Test
  void whatWouldBeAFaultChangesNothing() throws IOException {
    String before = read("answers/relief/heat-or-ice.md");

    RunningProgram add =
        inbox("add", "1", "--to", "heat-or-ice", "--text", "Frozen peas on my back!");

    assertThat(add.exitCode()).isEqualTo(ExitCode.FAULTS);
    assertThat(add.err())
        .contains("Nothing was changed")
        .contains(knowledge().resolve("en/answers/relief").toString())
        .contains("stands in");
    assertThat(read("answers/relief/heat-or-ice.md")).isEqualTo(before);
    assertThat(numbers()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aNewAnswerIsBegunWhereTheBotDoesNotReadIt() throws IOException {
    RunningProgram masked = inbox("add", "2", "--draft", "zumba");
    assertThat(masked.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(masked.err()).contains("--text");

    RunningProgram add = inbox("add", "2", "--draft", "zumba", "--text", "zumba at the gym");

    assertThat(add.exitCode()).isZero();
    assertThat(read("drafts/zumba.md"))
        .contains("id: zumba", "  - \"zumba at the gym\"", "reviewed: null");
    assertThat(numbers()).containsExactly(1L, 3L);
  }

  @Test
  void whatNeedsNothingIsDone() {
    assertThat(inbox("done", "2").exitCode()).isZero();
    assertThat(inbox("done", "heat-or-ice").exitCode()).isZero();

    assertThat(inbox("done", "2").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(numbers()).containsExactly(1L, 3L);
    assertThat(mail().feedback()).isEmpty();
  }

  @Test
  void whoWaitsForAnAnswerIsWrittenToOnceTheQuestionHasOne() throws IOException {
    for (long chat = 1; chat <= 4; chat++) {
      String ticket = mail().add(new Unanswered("question " + chat, List.of(), DAY));
      mail().tellWhenAnswered(ticket, new ChatId(chat));
    }
    String wording = "a bag of  wheat or a bag of peas for a grumpy back";

    assertThat(inbox("add", "4", "--to", "heat-or-ice", "--text", wording).exitCode()).isZero();
    assertThat(inbox("add", "5", "--draft", "zumba", "--text", "zumba").exitCode()).isZero();
    assertThat(inbox("done", "6", "--answered-by", "cold-therapy").exitCode()).isZero();
    assertThat(inbox("done", "7").exitCode()).isZero();

    assertThat(letters())
        .containsExactlyInAnyOrder(
            new Content.Answer(
                "heat-or-ice",
                Optional.of("a bag of wheat or a bag of peas for a grumpy back"),
                DAY),
            new Content.Answer("zumba", Optional.empty(), DAY),
            new Content.Answer("cold-therapy", Optional.empty(), DAY));
  }

  @Test
  void aQuestionIsNotDoneByAnAnswerThatThereIsNot() {
    RunningProgram done = inbox("done", "1", "--answered-by", "no-such-answer");

    assertThat(done.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(done.err()).contains("There is no answer 'no-such-answer'.");
    assertThat(inbox("done", "heat-or-ice", "--answered-by", "cold-therapy").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(numbers()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void theInboxNeverShowsWhoAsked() {
    String ticket = mail().add(new Unanswered("how do I renew a passport", List.of(), DAY));
    mail().tellWhenAnswered(ticket, new ChatId(987_654_321));

    // The digits of a confidence may be any.
    String shown = inbox("--json").out().replaceAll("\"confidence\":[-.0-9E]+", "");
    assertThat(shown).contains("passport").doesNotContain("987", ticket);
    assertThat(inbox().out()).contains("passport").doesNotContain("987", ticket);
  }

  private List<Content> letters() {
    return running.broadcasts().claim(Lease.of("bot", Instant.now(Clock.systemUTC())), 10).stream()
        .map(letter -> letter.broadcast().content())
        .toList();
  }

  private RunningProgram inbox(String... args) {
    List<String> all = new ArrayList<>(List.of("inbox"));
    all.addAll(List.of(args));
    all.addAll(List.of("--knowledge", knowledge().toString()));
    return RunningProgram.with(
        Map.of("MAMABACK_STORE_FOLDER", folder.resolve("data").toString()),
        "",
        all.toArray(String[]::new));
  }

  private CuratorMail mail() {
    return running.records().mail();
  }

  private List<Long> numbers() {
    return mail().letters().stream().map(letter -> letter.number()).toList();
  }

  private Path knowledge() {
    return folder.resolve("knowledge");
  }

  private String read(String file) throws IOException {
    return Files.readString(knowledge().resolve("en").resolve(file));
  }
}
