package mamaback.triage;

/** How a warning word is meant. */
enum Reading {
  /** It is so, or may be so, now. */
  PRESENT,
  /** She says that it is not so. */
  NEGATED,
  /** It was so and is over. */
  PAST,
  /** She asks about it in general. */
  GENERAL,
  /** It happened to somebody else, before. */
  OF_OTHERS,
  /** A clinician has looked at it already. */
  SEEN,
  /** It is said of the baby, and the sign is one of the mother. */
  OF_THE_BABY,
  /** It means something else: an idiom, a namesake. */
  HARMLESS;

  /** Whether the words still ask for a line of information. */
  boolean isWorthALine() {
    return switch (this) {
      case NEGATED, PAST, GENERAL, OF_OTHERS, SEEN -> true;
      case PRESENT, OF_THE_BABY, HARMLESS -> false;
    };
  }
}
