package mamaback.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.conversation.Conversation;
import mamaback.conversation.Reply;
import mamaback.evaluation.Decision;
import mamaback.evaluation.Evaluation;
import mamaback.evaluation.EvaluationReport;
import mamaback.evaluation.LabelledMessage;
import mamaback.evaluation.LabelledMessages;
import mamaback.evaluation.Response;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Level;
import mamaback.knowledge.LexiconLoader;
import mamaback.profile.Profile;
import mamaback.search.AnswerFinder;
import mamaback.search.SearchResult;
import mamaback.search.Thresholds;
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

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      required = true,
      description = "Lines of {id, text, topics, scope, level, levelMin, levelMax}.")
  private Path questions = Path.of("");

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  private long asked;

  EvalCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    List<LabelledMessage> messages = LabelledMessages.read(questions);
    Evaluation evaluation =
        places.hasAnswersAlone() ? ofAnswers(messages) : ofTheWholeBot(messages);
    String report = json ? EvaluationReport.json(evaluation) : EvaluationReport.table(evaluation);
    program.out().println(report);
    return ExitCode.OK;
  }

  private Evaluation ofTheWholeBot(List<LabelledMessage> messages) throws Exception {
    Workshop workshop = Workshop.open(program, places);
    Conversation conversation = workshop.conversation(chat -> Profile.UNKNOWN);
    return Evaluation.of(messages, text -> response(conversation, text));
  }

  private Evaluation ofAnswers(List<LabelledMessage> messages) throws Exception {
    Settings settings = SettingsReader.read(places.config(), program.environment());
    List<Entry> entries = KnowledgeLoader.loadAnswers(places.knowledge());
    AnswerFinder finder =
        AnswerFinder.of(
            entries,
            LexiconLoader.load(places.knowledge()),
            List.of(),
            new Thresholds(settings.answerFrom(), settings.suggestFrom()));
    return Evaluation.of(
        messages,
        text -> {
          SearchResult result = finder.find(text);
          return new Response(result.candidates(), decision(result), Level.NONE);
        });
  }

  /** Each message is a chat of its own, so that none knows of the others. */
  private Response response(Conversation conversation, String text) {
    Reply reply = conversation.reply(new IncomingEvent.Message(new ChatId(++asked), text));
    Decision decision =
        reply instanceof Reply.ToSmalltalk || reply instanceof Reply.Page
            ? Decision.SMALLTALK
            : decision(reply.result());
    return new Response(reply.result().candidates(), decision, reply.verdict().level());
  }

  private static Decision decision(SearchResult result) {
    return switch (result) {
      case SearchResult.Found ignored -> Decision.ANSWER;
      case SearchResult.Unclear ignored -> Decision.SUGGEST;
      case SearchResult.NotFound ignored -> Decision.UNKNOWN;
    };
  }
}
