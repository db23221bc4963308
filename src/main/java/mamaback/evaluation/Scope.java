package mamaback.evaluation;

/** Whose business a message is. */
public enum Scope {
  /** The knowledge answers it. */
  IN,
  /** Near the subject, but no entry really fits; to suggest and to decline are both fine. */
  EDGE,
  /** Somebody else's. */
  OUT
}
