package mamaback.playground;

/** The Bot API does not do what was asked; the message is what the real server says. */
final class RefusedCallException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int code;

  RefusedCallException(int code, String description) {
    super(description);
    this.code = code;
  }

  int code() {
    return code;
  }
}
