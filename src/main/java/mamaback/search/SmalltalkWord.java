package mamaback.search;

/** A word of small talk, or of what may be small talk. */
record SmalltalkWord(String text, String stem, Weight weight) {
  /** What a word does in its sentence. */
  enum Weight {
    /** As "the" does. */
    FILLS,
    TELLS,
    /** As "not" and "if" do. */
    DENIES,
    /** As "what" does, and "is" where the sentence begins with it. */
    ASKS
  }

  /** Whether it must not be passed over. */
  boolean counts() {
    return weight != Weight.FILLS;
  }

  /** Whether the sentence means another thing without it. */
  boolean turns() {
    return weight == Weight.DENIES || weight == Weight.ASKS;
  }
}
