package mamaback.app;

/** What the program's exit codes mean. */
final class ExitCode {
  static final int OK = 0;
  static final int FAULTS = 1;

  /** Wrong usage or settings; also what picocli returns for wrong arguments. */
  static final int USAGE = 2;

  static final int TOKEN_REFUSED = 3;

  private ExitCode() {}
}
