package mamaback.evaluation;

/** What was done about a message. */
public enum Decision {
  ANSWER,
  SUGGEST,
  UNKNOWN,
  SMALLTALK;

  /** Whether it says that there is no answer here. */
  public boolean declines() {
    return this == UNKNOWN || this == SMALLTALK;
  }
}
