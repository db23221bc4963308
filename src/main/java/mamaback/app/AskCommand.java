package mamaback.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.conversation.Conversation;
import mamaback.conversation.Reply;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import mamaback.profile.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers questions without a messenger; no question knows of the others. */
@Command(
    name = "ask",
    description = {
      "Answers the question in TEXT.",
      "With --json and no TEXT: one question a line in, one JSON object a line out."
    },
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private Places places = new Places();

  @Option(names = "--json", description = "Print one JSON object a question.")
  private boolean json;

  @Option(
      names = "--profile",
      split = ",",
      paramLabel = "KEY=VALUE",
      description = "What is known of her, as in birth=c-section,weeks=3,feeding=breast.")
  private Map<String, String> profile = new LinkedHashMap<>();

  @Parameters(arity = "0..*", paramLabel = "TEXT")
  private List<String> words = List.of();

  AskCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    if (words.isEmpty() && !json) {
      throw new SettingsException("Give the question as TEXT, or use --json and standard input.");
    }
    Profile known = ProfileOption.read(profile, LocalDate.now(program.clock()));
    Workshop workshop = Workshop.open(program, places);
    Asking asking = new Asking(known, workshop);
    if (!words.isEmpty()) {
      print(asking.ask(String.join(" ", words)), String.join(" ", words));
      return ExitCode.OK;
    }
    InputLines lines = new InputLines(program.in());
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      print(asking.ask(line.get()), line.get());
    }
    return ExitCode.OK;
  }

  private void print(Reply reply, String question) {
    String text =
        json ? AskedQuestion.of(question, reply).toJson() : Terminal.shown(reply.message());
    program.out().println(text);
  }

  /** Asks each question in a chat of its own, of which nothing stays. */
  private static final class Asking {
    private final Profile known;
    private final Records records = Records.inMemory();
    private final Conversation conversation;
    private long asked;

    Asking(Profile known, Workshop workshop) {
      this.known = known;
      this.conversation = workshop.conversation(records);
    }

    Reply ask(String question) {
      ChatId chat = new ChatId(++asked);
      records.profiles().keep(chat, known);
      records.profiles().keep(chat, Preferences.UNKNOWN.withMayKeepQuestions(false));
      Reply reply = conversation.reply(new IncomingEvent.Message(chat, question));
      records.personalData().erase(chat);
      return reply;
    }
  }
}
