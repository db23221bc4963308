package mamaback.triage;

/**
 * A concept of the rules that stands in a message.
 *
 * @param concept its key as a feature
 * @param at the character of the message where it begins
 */
record Mention(long concept, int at) {}
