package mamaback.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import mamaback.store.StoreSettings;

/**
 * What the operator chose.
 *
 * @param pollTimeout how long a request for updates may wait; 1 to 50 s
 * @param answerFrom the least probability for an answer, 0 to 1
 * @param suggestFrom the least probability for a suggestion, 0 to {@code answerFrom}
 * @param learntFolder where to keep what was learnt; none leaves it beside the program
 */
record Settings(
    URI telegramApi,
    Duration pollTimeout,
    StoreSettings store,
    TipSettings tips,
    double answerFrom,
    double suggestFrom,
    OperatorSettings operator,
    Optional<Path> learntFolder) {}
