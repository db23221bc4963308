package mamaback.knowledge;

/**
 * How the bot speaks, and understands what is told in passing, in one language.
 *
 * @param language a tag of BCP 47 in lower case, such as {@code es}
 */
public record Speech(String language, Wording wording, Cues cues, FlagAdvice advice) {}
