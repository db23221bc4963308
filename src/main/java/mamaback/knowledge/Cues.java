package mamaback.knowledge;

/**
 * What she may tell about herself in passing, in one language.
 *
 * @param seen somebody has seen her about an emergency, or does now
 * @param joking the emergency was not meant
 * @param loss her baby or her pregnancy is lost
 * @param recalled something that happened to a baby comes back to her
 * @param current a child lives or may yet be helped, whatever else she tells of a loss
 * @param apart her baby lives, but is not with her
 * @param pregnant she is pregnant now
 * @param readmitted she went back to hospital
 * @param unable she cannot do an exercise, or it hurts
 * @param facts how she tells of the birth and of feeding
 */
public record Cues(
    Cue seen,
    Cue joking,
    Cue loss,
    Cue recalled,
    Cue current,
    Cue apart,
    Cue pregnant,
    Cue readmitted,
    Cue unable,
    FactCues facts) {}
