package mamaback.knowledge;

import java.util.Map;

/**
 * What she may tell about herself in passing, in one language.
 *
 * @param seen somebody has seen her about an emergency, or does now
 * @param joking the emergency was not meant
 * @param other the emergency is somebody else's
 * @param loss her baby or her pregnancy is lost
 * @param recalled something that happened to a baby comes back to her
 * @param current a child lives or may yet be helped, whatever else she tells of a loss
 * @param apart her baby lives, but is not with her
 * @param pregnant she is pregnant now
 * @param readmitted she went back to hospital
 * @param meanwhile what she asks or tells while an emergency is open, all of them
 * @param unable she cannot do an exercise, or it hurts
 * @param facts how she tells of the birth and of feeding
 * @param modifiers how she asks for the last answer under a condition
 */
public record Cues(
    Cue seen,
    Cue joking,
    Cue other,
    Cue loss,
    Cue recalled,
    Cue current,
    Cue apart,
    Cue pregnant,
    Cue readmitted,
    Map<Meanwhile, Cue> meanwhile,
    Cue unable,
    FactCues facts,
    Modifiers modifiers) {
  public Cues {
    meanwhile = Map.copyOf(meanwhile);
  }
}
