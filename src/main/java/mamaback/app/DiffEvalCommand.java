package mamaback.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mamaback.evaluation.AnswerDiff;
import mamaback.evaluation.AnswerDiff.Kind;
import mamaback.evaluation.LabelledMessage;
import mamaback.evaluation.LabelledMessages;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.store.MailBox;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which messages two states of the knowledge answer otherwise. */
@Command(
    name = "diff-eval",
    description = {
      "Asks OLD and NEW the same messages and lists those that they answer otherwise.",
      "Fails where an answer was lost or a warning lowered."
    },
    mixinStandardHelpOptions = true)
final class DiffEvalCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Program program;

  @Mixin private Places places = new Places();

  @Parameters(index = "0", paramLabel = "OLD", description = "Knowledge folder or git revision.")
  private String older = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      arity = "0..1",
      description = "The same (default: the knowledge folder as it is).")
  private @Nullable String newer;

  @ArgGroup(exclusive = true)
  private Asked asked = new Asked();

  @Option(names = "--json", description = "Print one JSON object a change.")
  private boolean json;

  DiffEvalCommand(Program program) {
    this.program = program;
  }

  /** What both are asked. */
  private static final class Asked {
    @Option(
        names = "--questions",
        paramLabel = "FILE",
        description = "Labelled messages as for eval (default: the wordings of OLD).")
    private @Nullable Path questions;

    @Option(names = "--inbox", description = "The questions that wait for a curator.")
    private boolean inbox;
  }

  @Override
  public Integer call() throws Exception {
    String newest = Optional.ofNullable(newer).orElse(places.knowledge().toString());
    try (KnowledgeRevision before = KnowledgeRevision.open(older, places.knowledge());
        KnowledgeRevision after = KnowledgeRevision.open(newest, places.knowledge())) {
      List<LabelledMessage> messages = messages(before.folder());
      Settings settings = program.settings(places);
      DiffMind old = DiffMind.of(before.folder(), settings);
      DiffMind fresh = DiffMind.of(after.folder(), settings);
      AnswerDiff diff = AnswerDiff.of(messages, old::respond, fresh::respond);
      print(diff);
      return diff.isWorse() ? ExitCode.FAULTS : ExitCode.OK;
    }
  }

  private List<LabelledMessage> messages(Path before)
      throws SettingsException, KnowledgeException, IOException {
    if (asked.inbox) {
      Settings settings = program.settings(places);
      try (MailBox box = MailBox.open(settings.store())) {
        return DiffMessages.ofInbox(box.mail().questions());
      }
    }
    return asked.questions == null
        ? DiffMessages.ofWordings(KnowledgeLoader.loadAnswers(before))
        : LabelledMessages.read(asked.questions);
  }

  private void print(AnswerDiff diff) throws Exception {
    for (AnswerDiff.Change change : diff.changes()) {
      program
          .out()
          .println(
              json
                  ? JSON.writeValueAsString(change)
                  : String.format(
                      Locale.ROOT,
                      "%-8s %s -> %s  \"%s\"",
                      change.kind(),
                      change.before(),
                      change.after(),
                      change.text()));
    }
    String counts =
        Stream.of(Kind.values())
            .map(kind -> diff.count(kind) + " " + kind.name().toLowerCase(Locale.ROOT))
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    program.err().println(diff.asked() + " messages: " + counts);
  }
}
