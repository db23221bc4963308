package mamaback.profile;

/**
 * A question that waits for a curator.
 *
 * @param number by which she names it; no two of a store have the same
 */
public record Letter(long number, Unanswered question) {}
