package mamaback.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mamaback.evaluation.AnswerDiff;
import mamaback.evaluation.AnswerDiff.Kind;
import mamaback.evaluation.Decision;
import mamaback.evaluation.LabelledMessage;
import mamaback.evaluation.LabelledMessages;
import mamaback.evaluation.Response;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Lexicon;
import mamaback.knowledge.LexiconLoader;
import mamaback.knowledge.OrdinaryQuestions;
import mamaback.knowledge.RedFlagRules;
import mamaback.learning.LessonBook;
import mamaback.search.AnswerFinder;
import mamaback.search.SearchResult;
import mamaback.search.Thresholds;
import mamaback.triage.Situation;
import mamaback.triage.Triage;
import org.jspecify.annotations.Nullable;
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
  private String old = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      arity = "0..1",
      description = "The same (default: the knowledge folder as it is).")
  private @Nullable String fresh;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = "Labelled messages as for eval (default: the wordings of OLD).")
  private @Nullable Path questions;

  @Option(names = "--json", description = "Print one JSON object a change.")
  private boolean json;

  DiffEvalCommand(Program program) {
    this.program = program;
  }

  /** What answers by one state of the knowledge. */
  private record Mind(AnswerFinder finder, Triage triage) {
    Response respond(String text) {
      SearchResult result = finder.find(text);
      return new Response(
          result.candidates(), Decision.of(result), triage.assess(text, Situation.UNKNOWN).level());
    }
  }

  @Override
  public Integer call() throws Exception {
    String newer = Optional.ofNullable(fresh).orElse(places.knowledge().toString());
    try (KnowledgeRevision before = KnowledgeRevision.open(old, places.knowledge());
        KnowledgeRevision after = KnowledgeRevision.open(newer, places.knowledge())) {
      List<LabelledMessage> messages =
          questions == null
              ? wordings(KnowledgeLoader.loadAnswers(before.folder()))
              : LabelledMessages.read(questions);
      Mind oldMind = mind(before.folder());
      Mind newMind = mind(after.folder());
      AnswerDiff diff = AnswerDiff.of(messages, oldMind::respond, newMind::respond);
      print(diff);
      return diff.isWorse() ? ExitCode.FAULTS : ExitCode.OK;
    }
  }

  /** Of what answers and warns alone: an older state may lack sentences that the bot says now. */
  private Mind mind(Path folder) throws SettingsException, KnowledgeException {
    Settings settings = SettingsReader.read(places.config(), program.environment());
    Thresholds thresholds = new Thresholds(settings.answerFrom(), settings.suggestFrom());
    List<Entry> entries = KnowledgeLoader.loadAnswers(folder);
    Lexicon lexicon = LexiconLoader.load(folder);
    RedFlagRules redFlags = KnowledgeLoader.loadRedFlags(folder);
    return new Mind(
        AnswerFinder.of(entries, lexicon, List.of(), thresholds),
        Triage.of(redFlags, OrdinaryQuestions.of(entries, lexicon, redFlags), LessonBook.NONE));
  }

  private static List<LabelledMessage> wordings(List<Entry> entries) {
    List<LabelledMessage> messages = new ArrayList<>();
    for (Entry entry : entries) {
      for (String text : entry.questions()) {
        messages.add(
            new LabelledMessage(
                entry.id(), text, List.of(entry.topic()), Optional.empty(), Optional.empty()));
      }
    }
    return messages;
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
