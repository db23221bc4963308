package mamaback.operation;

import java.util.OptionalDouble;

/**
 * What is counted of one reply; nothing in it leads to a person.
 *
 * @param event what was answered: message, attachment, location or button
 * @param decision what was made of it, such as {@code answer}
 * @param level how grave the signs in it are
 * @param confidence in the first entry; empty where none was looked for
 */
public record ReplyFacts(String event, String decision, String level, OptionalDouble confidence) {}
