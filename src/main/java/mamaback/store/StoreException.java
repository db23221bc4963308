package mamaback.store;

import mamaback.chat.Explained;

/** What is kept cannot be read or written; the message is one sentence for the operator. */
public final class StoreException extends RuntimeException implements Explained {
  private static final long serialVersionUID = 1L;

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  StoreException(String message) {
    super(message);
  }
}
