package mamaback.chat;

import java.util.Optional;

/**
 * How an event came.
 *
 * @param language the tag of the language of her messenger, in lower case, such as {@code es}
 */
public record Sender(Optional<String> language, Place place) {
  /** At the operator's own terminal. */
  public static final Sender LOCAL = new Sender(Optional.empty(), Place.LOCAL);

  /** Where people write. */
  public enum Place {
    /** On this machine; without limits. */
    LOCAL,
    PRIVATE,
    /** Others read along, so nothing personal is told or kept. */
    GROUP
  }
}
