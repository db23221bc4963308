package mamaback.knowledge;

/**
 * What she may tell about herself in passing, in one language.
 *
 * @param seen somebody has seen her about an emergency, or does now
 * @param joking the emergency was not meant
 * @param loss her baby or her pregnancy is lost
 * @param pregnant she is pregnant now
 */
public record Cues(Cue seen, Cue joking, Cue loss, Cue pregnant) {}
