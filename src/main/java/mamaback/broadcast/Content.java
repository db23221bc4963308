package mamaback.broadcast;

/** What is told. */
public sealed interface Content {
  /** Words of the operator, one paragraph a line. */
  record Words(String text) implements Content {}

  /** That there is an answer worth reading. */
  record Topic(String entry) implements Content {}
}
