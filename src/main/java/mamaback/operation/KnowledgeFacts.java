package mamaback.operation;

import java.time.Instant;
import java.util.Optional;

/**
 * Which state of the knowledge answers.
 *
 * @param version tells states apart by what the files hold
 * @param refused the faults of newer files, which do not serve
 */
public record KnowledgeFacts(String version, Instant loadedAt, Optional<String> refused) {}
