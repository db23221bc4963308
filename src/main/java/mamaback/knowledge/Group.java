package mamaback.knowledge;

/** Entries that are browsed together. */
public record Group(String id, String title) {}
