package mamaback.playground;

/** What the page asked for cannot be done. */
final class BadRequestException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String mend;

  /**
   * @param mend what can be asked for instead
   */
  BadRequestException(String mend) {
    super(mend);
    this.mend = mend;
  }

  String mend() {
    return mend;
  }
}
