package mamaback.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import mamaback.search.Thresholds;
import mamaback.store.StoreSettings;

/**
 * What the operator chose.
 *
 * @param answerFrom the least probability for an answer, 0 to 1
 * @param suggestFrom the least probability that any entry answers for a suggestion, 0 to 1
 * @param afterBlock how long what is kept of a chat that blocked the bot stays
 * @param learntFolder where to keep what was learnt; none leaves it beside the program
 */
record Settings(
    URI telegramApi,
    ReceivingSettings receiving,
    StoreSettings store,
    Duration afterBlock,
    TipSettings tips,
    double answerFrom,
    double suggestFrom,
    OperatorSettings operator,
    Optional<Path> learntFolder) {
  Thresholds thresholds() {
    return new Thresholds(answerFrom, suggestFrom);
  }
}
