package mamaback.knowledge;

import java.util.EnumSet;
import java.util.Set;

/** What a cue does: under these names {@code context} in {@code red-flags.yaml} has the cues. */
public enum ContextRole {
  NEGATION,
  /** Looks like a negation and is none: "not only". */
  NO_NEGATION,
  /** Denies a denial: "it's not that I don't feel". */
  DOUBLE_NEGATION,
  /** Behind a sign, at the end of a clause: it is not so. "Chest pain? No." */
  DENIAL,
  /** What a denial may be about; behind one, the next sign is another: "no fever legs numb". */
  COMPLAINT,
  /** Ends the reach of a cue: "but". */
  TERMINATOR,
  /** Behind one, what she denies goes on in words of hers: "I don't think my leg is swollen". */
  BELIEF,
  /** Behind a sign: it is over. */
  RESOLVED,
  /** Before or behind a sign: it was in another time. */
  PAST,
  /** Behind a sign, how long it is over: "two years ago". */
  AGO,
  /** What may be "ago" instead of the sign: a birth. */
  BIRTH,
  /** It goes on, or was in the last days, whatever else is said. */
  CONTINUING,
  /** A question in general; "my" before the sign makes it one about herself. */
  GENERAL,
  /** Looks like a general question and is none: "what is this". */
  NO_GENERAL,
  /** A question in general even if it says "my": "how would I know if". */
  HYPOTHETICAL,
  /** Behind a general question: she has it. */
  MINE,
  /** She speaks of herself, now. */
  FIRST_PERSON,
  /** An elder or somebody distant; what she has is no sign of now, unless it is said so. */
  RELATIVE,
  /** A woman who may well have had a baby; what she has counts, unless it is over. */
  PEER,
  /** Behind a relative: it happened to her, before. */
  OTHERS_PAST,
  /** Behind a relative: it is so now. */
  OTHERS_PRESENT,
  BABY,
  /** Looks like the baby as subject and is none: "after the baby". */
  NO_BABY,
  ADULT,
  PRONOUN,
  /** With a clinician at this moment. */
  SEEN,
  /** A clinician looked at it. */
  CHECKED,
  /** She takes back what she wrote. */
  JOKE,
  /** The words mean no danger; their list stands by itself, beside {@code context}. */
  HARMLESS;

  /** The roles of the cues in {@code context}. */
  static Set<ContextRole> ofCues() {
    return EnumSet.complementOf(EnumSet.of(HARMLESS));
  }

  /** The key in the file. */
  public String key() {
    return Key.of(this);
  }
}
