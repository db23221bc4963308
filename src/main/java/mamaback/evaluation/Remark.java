package mamaback.evaluation;

import mamaback.knowledge.Fault;

/**
 * Something in the knowledge for a curator to look at.
 *
 * @param check the name of the check that found it
 */
public record Remark(Severity severity, String check, Fault fault) {
  /** What it means. */
  public enum Severity {
    /** Must be mended. */
    FAULT,
    /** A person should judge it. */
    ADVICE
  }
}
