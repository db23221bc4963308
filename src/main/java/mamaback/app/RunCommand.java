package mamaback.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import mamaback.conversation.Conversation;
import mamaback.conversation.MenuCommand;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.profile.MemoryRecords;
import mamaback.telegram.BotCard;
import mamaback.telegram.BotToken;
import mamaback.telegram.Ending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the bot in Telegram; without a token, here in the terminal. */
@Command(
    name = "run",
    description = {
      "Runs the bot in Telegram, with the token in TELEGRAM_BOT_TOKEN.",
      "Without a token: the same bot, here in the terminal."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final String REFUSED =
      "Telegram refused the bot token. Get the right one from BotFather and set "
          + Token.VARIABLE
          + " to it.";
  private static final String NO_TOKEN =
      "No " + Token.VARIABLE + " is set, so the bot chats here instead of in Telegram.";

  private final Program program;

  @Mixin private Places places = new Places();

  RunCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    Optional<String> token = Token.find(program.environment());
    Workshop workshop = Workshop.open(program, places);
    if (token.isEmpty()) {
      program.err().println(NO_TOKEN);
      Conversation conversation = workshop.conversation(new MemoryRecords().records());
      new TerminalChat(program, conversation).run();
      return ExitCode.OK;
    }
    return runInTelegram(workshop, new BotToken(token.get()));
  }

  private int runInTelegram(Workshop workshop, BotToken token) {
    BotCard card = card(workshop.mind().knowledge());
    if (new TelegramRun(workshop, program.clock()).run(token, card) == Ending.TOKEN_REFUSED) {
      program.err().println(REFUSED);
      return ExitCode.TOKEN_REFUSED;
    }
    return ExitCode.OK;
  }

  private static BotCard card(KnowledgeBase knowledge) {
    Map<String, BotCard> translations = new HashMap<>();
    for (String language : knowledge.languages()) {
      translations.put(language, card(knowledge.speech(language).wording()));
    }
    BotCard card = card(knowledge.wording());
    return new BotCard(card.commands(), card.description(), card.shortDescription(), translations);
  }

  private static BotCard card(Wording wording) {
    return new BotCard(
        MenuCommand.menu(wording),
        wording.label(Line.DESCRIPTION),
        wording.label(Line.SHORT_DESCRIPTION));
  }
}
