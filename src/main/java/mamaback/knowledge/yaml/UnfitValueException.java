package mamaback.knowledge.yaml;

/** A text that is no value of the kind that is wanted. */
final class UnfitValueException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String mend;

  UnfitValueException(String problem, String mend) {
    super(problem);
    this.problem = problem;
    this.mend = mend;
  }

  String problem() {
    return problem;
  }

  String mend() {
    return mend;
  }
}
