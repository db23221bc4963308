package mamaback.triage;

import mamaback.knowledge.Level;

/** How a warning word is meant. */
enum Reading {
  /** It is so, or may be so, now. */
  PRESENT,
  /** She denies that it is not so: perhaps it is. */
  DOUBTFUL,
  /** She says that it is not so. */
  NEGATED,
  /** It was so and is over. */
  PAST,
  /** She asks about it in general. */
  GENERAL,
  /** It happened to somebody else, before. */
  OF_OTHERS,
  /** She says that it was a joke. */
  TAKEN_BACK,
  /** Nothing else in the message is like a danger of its level. */
  UNLIKE,
  /** A clinician has looked at it already. */
  SEEN,
  /** It is said of the baby, and the sign is one of the mother. */
  OF_THE_BABY,
  /** It means something else: an idiom, a namesake. */
  HARMLESS;

  /** What becomes of a sign of {@code level}: itself, one step less, a line, or nothing. */
  Level level(Level level) {
    return switch (this) {
      case PRESENT -> level;
      case DOUBTFUL -> level.oneLess();
      case NEGATED, PAST, GENERAL, OF_OTHERS, TAKEN_BACK, UNLIKE, SEEN -> Level.INFO;
      case OF_THE_BABY, HARMLESS -> Level.NONE;
    };
  }
}
