package mamaback.knowledge;

/** How the bot speaks, and understands what is told in passing, in one language. */
public record Speech(Wording wording, Cues cues) {}
