package mamaback.knowledge;

/** A warning that belongs to an answer where {@code when} holds or may hold. */
public record Caution(Condition when, String text) {}
