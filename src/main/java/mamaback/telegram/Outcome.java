package mamaback.telegram;

import java.time.Duration;

/** What came of one call of the Bot API. */
sealed interface Outcome<T> {
  /** The server did it. */
  record Done<T>(T value) implements Outcome<T> {}

  /** Too many calls; the next one no sooner than {@code pause} from now. */
  record Limited<T>(Duration pause) implements Outcome<T> {}

  /** The server will not do it. */
  record Refused<T>(int code, String description) implements Outcome<T> {}

  /** The group became a supergroup under another id. */
  record Migrated<T>(long chat) implements Outcome<T> {}

  /** No connection came about, so nothing was done. */
  record NotConnected<T>() implements Outcome<T> {}

  /** It may have been done or not: a timeout, a broken connection, a failing server. */
  record Unclear<T>() implements Outcome<T> {}

  /** Whether the server does not take the token; to a wrong one it may also say 404. */
  default boolean isTokenRefused() {
    return this instanceof Refused<T>(int code, String ignored) && (code == 401 || code == 404);
  }
}
