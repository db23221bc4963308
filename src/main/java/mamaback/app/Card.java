package mamaback.app;

import java.util.List;
import mamaback.chat.BotCommand;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.telegram.BotCard;

/** What Telegram shows of this bot. */
final class Card {
  private Card() {}

  static BotCard of(Wording wording) {
    return new BotCard(
        List.of(
            new BotCommand("start", wording.label(Line.COMMAND_START)),
            new BotCommand("help", wording.label(Line.COMMAND_HELP)),
            new BotCommand("topics", wording.label(Line.COMMAND_TOPICS)),
            new BotCommand("privacy", wording.label(Line.COMMAND_PRIVACY))),
        wording.label(Line.DESCRIPTION),
        wording.label(Line.SHORT_DESCRIPTION));
  }
}
