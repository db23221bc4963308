package mamaback.knowledge;

/**
 * What she may tell about herself in passing, in one language.
 *
 * @param seen somebody has seen her about an emergency, or does now
 * @param joking the emergency was not meant
 * @param loss her baby or her pregnancy is lost
 * @param apart her baby lives, but is not with her
 * @param pregnant she is pregnant now
 * @param readmitted she went back to hospital
 */
public record Cues(Cue seen, Cue joking, Cue loss, Cue apart, Cue pregnant, Cue readmitted) {}
