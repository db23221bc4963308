package mamaback.app;

import java.util.HashMap;
import java.util.Map;
import mamaback.conversation.MenuCommand;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.telegram.BotCard;

/** What Telegram shows of this bot, in each of its languages. */
final class Card {
  private Card() {}

  static BotCard of(KnowledgeBase knowledge) {
    Map<String, BotCard> translations = new HashMap<>();
    for (String language : knowledge.languages()) {
      translations.put(language, of(knowledge.speech(language).wording()));
    }
    BotCard card = of(knowledge.wording());
    return new BotCard(card.commands(), card.description(), card.shortDescription(), translations);
  }

  private static BotCard of(Wording wording) {
    return new BotCard(
        MenuCommand.menu(wording),
        wording.label(Line.DESCRIPTION),
        wording.label(Line.SHORT_DESCRIPTION));
  }
}
