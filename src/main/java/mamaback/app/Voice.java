package mamaback.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Speech;
import mamaback.knowledge.Tip;
import mamaback.telegram.BotCard;

/**
 * What is said without being asked.
 *
 * @param speeches by their languages
 */
record Voice(BotCard card, List<Tip> tips, Map<String, Speech> speeches) {
  static Voice of(KnowledgeBase knowledge) {
    Map<String, Speech> speeches =
        knowledge.languages().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), knowledge::speech));
    return new Voice(Card.of(knowledge), knowledge.tips(), speeches);
  }
}
