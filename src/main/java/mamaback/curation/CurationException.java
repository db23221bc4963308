package mamaback.curation;

/** What a curator asked for cannot be done; the message tells her why. */
public final class CurationException extends Exception {
  private static final long serialVersionUID = 1L;

  CurationException(String message) {
    super(message);
  }
}
