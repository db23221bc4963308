package mamaback.knowledge;

/**
 * A warning that belongs to an answer where {@code when} holds or may hold.
 *
 * @param instead whether it takes the place of the short answer where {@code when} holds for sure:
 *     that one allows what this forbids
 */
public record Caution(Condition when, String text, boolean instead) {}
