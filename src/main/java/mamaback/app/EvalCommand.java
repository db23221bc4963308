package mamaback.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.conversation.Conversation;
import mamaback.conversation.Reply;
import mamaback.evaluation.CrossValidation;
import mamaback.evaluation.Evaluation;
import mamaback.evaluation.EvaluationReport;
import mamaback.evaluation.LabelledMessage;
import mamaback.evaluation.LabelledMessages;
import mamaback.evaluation.Response;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.LexiconLoader;
import mamaback.profile.Records;
import mamaback.search.AnswerFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures answers and warnings on labelled messages. */
@Command(
    name = "eval",
    description = {
      "Measures answers and warnings on labelled messages, one JSON object a line.",
      "A knowledge folder that has answers alone is measured without warnings."
    },
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private Places places = new Places();

  @ArgGroup(multiplicity = "1")
  private Asked asked = new Asked();

  /** What is asked: one of these. */
  private static final class Asked {
    @Option(
        names = "--questions",
        paramLabel = "FILE",
        description = "Lines of {id, text, topics, scope, level, levelMin, levelMax}.")
    private @Nullable Path questions;

    @Option(
        names = "--cross-validate",
        description = "Each wording of the knowledge, answered without it; linked entries count.")
    private boolean crossValidate;
  }

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  private long chats;

  EvalCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    Evaluation evaluation =
        asked.crossValidate
            ? crossValidation()
            : ofMessages(LabelledMessages.read(Objects.requireNonNull(asked.questions)));
    String report = json ? EvaluationReport.json(evaluation) : EvaluationReport.table(evaluation);
    program.out().println(report);
    return ExitCode.OK;
  }

  private Evaluation crossValidation() throws Exception {
    return CrossValidation.of(
        KnowledgeLoader.loadAnswers(places.knowledge()),
        LexiconLoader.load(places.knowledge()),
        program.settings(places).thresholds());
  }

  private Evaluation ofMessages(List<LabelledMessage> messages) throws Exception {
    return places.hasAnswersAlone() ? ofAnswers(messages) : ofTheWholeBot(messages);
  }

  private Evaluation ofTheWholeBot(List<LabelledMessage> messages) throws Exception {
    Workshop workshop = Workshop.open(program, places);
    Conversation conversation = workshop.conversation(Records.inMemory());
    return Evaluation.of(messages, text -> response(conversation, text));
  }

  private Evaluation ofAnswers(List<LabelledMessage> messages) throws Exception {
    AnswerFinder finder =
        AnswerFinder.of(
            KnowledgeLoader.loadAnswers(places.knowledge()),
            LexiconLoader.load(places.knowledge()),
            List.of(),
            program.settings(places).thresholds());
    return Evaluation.of(messages, text -> Response.of(finder.find(text)));
  }

  /** Each message is a chat of its own, so that none knows of the others. */
  private Response response(Conversation conversation, String text) {
    Reply reply = conversation.reply(new IncomingEvent.Message(new ChatId(++chats), text));
    return Response.of(reply.result(), reply.decision().ofWords(), reply.verdict().level());
  }
}
