package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mamaback.chat.Responder;
import mamaback.operation.KnowledgeFacts;
import mamaback.profile.Records;
import mamaback.text.PlainText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of the knowledge is what serves, whatever happens to a reload. */
class LiveKnowledgeTest {
  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);

  /** What is learnt does not depend on the sentences that are changed here. */
  @TempDir private static Path learnt;

  @TempDir private Path folder;
  private final List<KnowledgeFacts> told = new ArrayList<>();
  private Function<Workshop, Responder> making = LiveKnowledgeTest::conversation;
  private LiveKnowledge live;
  private Reload reload;

  @BeforeEach
  void open() throws Exception {
    OurKnowledge.copyTo(knowledge());
    Program program =
        new Program(
            new BufferedReader(Reader.nullReader()),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            Map.of(Setting.LEARNT_FOLDER.variable(), learnt.toString()),
            NIGHT);
    live =
        LiveKnowledge.open(
            program,
            new Places().with(knowledge()),
            new LiveKnowledge.Making(workshop -> making.apply(workshop), told::add));
    reload = live.reload();
  }

  @Test
  void aFailureOfTheProgramIsARefusal() throws IOException {
    KnowledgeFacts first = told.getLast();
    making =
        workshop -> {
          throw new IllegalStateException("no rule");
        };
    change("It failed once.");

    assertThat(told.getLast().version()).isEqualTo(first.version());
    assertThat(told.getLast().refused())
        .hasValueSatisfying(why -> assertThat(why).contains("no rule"));

    making =
        workshop -> {
          throw new OutOfMemoryError("Java heap space");
        };
    change("It failed twice.");

    assertThat(told.getLast().version()).isEqualTo(first.version());
    assertThat(told.getLast().refused())
        .hasValueSatisfying(why -> assertThat(why).contains("Java heap space"));
    assertThat(apology()).doesNotContain("It failed");

    making = LiveKnowledgeTest::conversation;
    change("It is mended.");

    assertThat(told.getLast().version()).isNotEqualTo(first.version());
    assertThat(told.getLast().refused()).isEmpty();
    assertThat(apology()).contains("It is mended.");
  }

  @Test
  void whatIsRefusedForAFileThatWentDoesNotServe() throws IOException {
    KnowledgeFacts first = told.getLast();
    Path away = folder.resolve("away");
    making =
        workshop -> {
          move(knowledge(), away);
          return conversation(workshop);
        };

    change("It went.");
    move(away, knowledge());

    assertThat(told.getLast().version()).isEqualTo(first.version());
    assertThat(told.getLast().refused()).isPresent();
    assertThat(apology()).doesNotContain("It went.");
  }

  private static Responder conversation(Workshop workshop) {
    return workshop.conversation(Records.inMemory());
  }

  /** Lets the bot say {@code apology}, and looks until that came to rest. */
  private void change(String apology) throws IOException {
    Path wording = knowledge().resolve("en/wording.yaml");
    String ours = Files.readString(Path.of("knowledge/en/wording.yaml"));
    Files.writeString(wording, ours.replace("Sorry, something went wrong on my side.", apology));
    reload.check();
    reload.check();
  }

  private Path knowledge() {
    return folder.resolve("knowledge");
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String apology() {
    return PlainText.of(live.responder().apology().text());
  }
}
