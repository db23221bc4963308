package mamaback.evaluation;

/** A topic whose questions went to another topic's entry, how often, and one such message. */
public record Confusion(String asked, String answered, int times, String example) {}
