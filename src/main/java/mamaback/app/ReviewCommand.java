package mamaback.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import mamaback.curation.ReviewedFile;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what no clinician signed off, or records that one did. */
@Command(
    name = "review",
    description = {
      "Lists the answers that no clinician has signed off; it fails while there are any.",
      "With ID, --by and --role: writes the sign-off into the file of that answer."
    },
    mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Program program;

  @Mixin private Places places = new Places();

  @Option(names = "--json", description = "Print one JSON object an answer.")
  private boolean json;

  @ArgGroup(exclusive = false)
  private @Nullable SignOff signOff;

  ReviewCommand(Program program) {
    this.program = program;
  }

  /** Who signed which answer off. */
  private static final class SignOff {
    @Parameters(paramLabel = "ID", arity = "1", description = "The answer's id.")
    private String id = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "The clinician.")
    private String by = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "As in midwife.")
    private String role = "";

    @Option(names = "--on", paramLabel = "DATE", description = "When (default: today).")
    private @Nullable LocalDate on;
  }

  /** One line of JSON. */
  private record Unreviewed(String id, String group, String title) {}

  @Override
  public Integer call() throws Exception {
    KnowledgeBase knowledge = KnowledgeLoader.load(places.knowledge());
    return signOff == null ? list(knowledge) : record(knowledge, signOff);
  }

  private int list(KnowledgeBase knowledge) throws Exception {
    List<Entry> unreviewed =
        knowledge.entries().stream().filter(entry -> entry.review().isEmpty()).toList();
    for (Entry entry : unreviewed) {
      Unreviewed line = new Unreviewed(entry.id(), entry.group(), entry.title());
      program
          .out()
          .println(
              json
                  ? JSON.writeValueAsString(line)
                  : String.format(
                      Locale.ROOT, "%-36s %-22s %s", line.id(), line.group(), line.title()));
    }
    program
        .err()
        .printf(
            Locale.ROOT,
            "%d of %d answers are not signed off by a clinician.%n",
            unreviewed.size(),
            knowledge.entries().size());
    return unreviewed.isEmpty() ? ExitCode.OK : ExitCode.FAULTS;
  }

  private int record(KnowledgeBase knowledge, SignOff given) throws Exception {
    Entry entry =
        knowledge
            .findEntry(given.id)
            .orElseThrow(() -> new SettingsException("There is no answer '" + given.id + "'."));
    LocalDate on = Optional.ofNullable(given.on).orElseGet(() -> LocalDate.now(program.clock()));
    Path file = places.knowledge().resolve("en").resolve(entry.file());
    Review review = new Review(given.by, given.role, on);
    Files.writeString(file, ReviewedFile.with(Files.readString(file), review));
    program.err().println(file + ": signed off.");
    return ExitCode.OK;
  }
}
